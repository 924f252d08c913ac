package news.verbatim.factcheck.speakers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import news.verbatim.events.act.Problems;
import news.verbatim.events.text.Typed;
import news.verbatim.factcheck.claims.NameKey;

/**
 * What a speaker was, and when.
 *
 * @param id           which; null for one that is to be added
 * @param role         the role, such as "mayor"
 * @param organisation where; may be empty
 * @param from         its first day; null if nobody knows
 * @param until        its last day; null if nobody knows, or it goes on
 * @param source       where that is known from; may be empty
 */
public record SpeakerRole(UUID id, String role, String organisation, LocalDate from, LocalDate until, String source) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final int LINE = 200;
    private static final int SOURCE = 500;

    /** Says whether it was held on that day, as far as anybody knows. */
    boolean heldOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** Says whether it was held before that day and not any more. */
    boolean endedBefore(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    /** Returns from when to when, in words; empty if nobody knows. */
    public String when() {
        if (from == null && until == null) {
            return "";
        }
        return from == null ? "until " + DAY.format(until)
                : "from " + DAY.format(from)
                        + (until == null ? "" : " to " + DAY.format(until));
    }

    /** Returns the role and where. */
    public String title() {
        return organisation.isEmpty() ? role : role + ", " + organisation;
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /**
     * Returns it as it can be kept.
     *
     * @throws news.verbatim.events.act.Refusal at {@code role}, {@code organisation}, {@code from}, {@code until} or
     *         {@code source}
     */
    SpeakerRole checked() {
        SpeakerRole clean = new SpeakerRole(id, Typed.line(role), Typed.line(organisation), from, until,
                Typed.line(source));
        new Problems().requireText(clean.role, "role", "Say what the role is, such as “mayor”.")
                .require(clean.role.isEmpty() || !NameKey.of(clean.role).isEmpty(), "role", "A role has letters in it.")
                .requireAtMost(LINE, clean.role, "role").requireAtMost(LINE, clean.organisation, "organisation")
                .requireAtMost(SOURCE, clean.source, "source")
                .require(from == null || until == null || !until.isBefore(from), "until",
                        "It cannot end before it begins.")
                .refuseIfAny();
        return clean;
    }
}
