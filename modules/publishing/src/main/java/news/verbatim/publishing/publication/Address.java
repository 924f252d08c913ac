package news.verbatim.publishing.publication;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Refusal;

/**
 * The path of a story's page: the day in its desk's zone, then its slug.
 *
 * @param path such as {@code /2026/11/22/harbour-tunnel}
 */
@ModuleInternal
public record Address(String path) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("/yyyy/MM/dd/", Locale.ROOT);

    /** What keeps an address within its column, with room for a number. */
    private static final int LONGEST_SLUG = 200;

    /**
     * Returns the address for a day and a slug; where another story has it, one with the first number that is free.
     *
     * @throws Refusal if the slug cannot stand in an address
     */
    public static Address of(LocalDate day, String slug, Predicate<String> taken) {
        return under(DAY.format(day), slug, taken);
    }

    /**
     * Returns the address of the next edition of a story: the day on which readers first had it, and the slug that it
     * has now.
     *
     * @throws Refusal if the slug cannot stand in an address
     */
    public static Address next(Edition newest, String slug, Predicate<String> taken) {
        String path = newest.address();
        return newest.slug().equals(slug) ? new Address(path)
                : under(path.substring(0, path.lastIndexOf('/') + 1), slug, taken);
    }

    /** Returns the day that an address stands under. */
    public static LocalDate dayOf(String path) {
        return LocalDate.parse(path.substring(0, path.lastIndexOf('/') + 1), DAY);
    }

    private static Address under(String day, String slug, Predicate<String> taken) {
        if (slug.length() > LONGEST_SLUG || !SLUG.matcher(slug).matches()) {
            throw Refusal.because("The story has no slug that can stand in an address: small letters, digits and single"
                    + " hyphens, at most " + LONGEST_SLUG + ". Its author has to set one.");
        }
        String first = day + slug;
        String path = first;
        for (int number = 2; taken.test(path); number++) {
            path = first + "-" + number;
        }
        return new Address(path);
    }
}
