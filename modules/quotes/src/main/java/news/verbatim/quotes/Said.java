package news.verbatim.quotes;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * When and where a story says that words were said.
 *
 * @param from     the first day that it can mean; null when it names none
 * @param to       the last one; null when it names none
 * @param or       another day that it can mean as well ("last Tuesday"); null when there is none
 * @param words    the words of the story that say so, as printed; empty when it says neither day nor occasion
 * @param occasion what kinds of occasion it names: {@code council}, {@code broadcast}, {@code letter}…; empty when it
 *                 names none
 */
public record Said(LocalDate from, LocalDate to, LocalDate or, String words, Set<String> occasion) {

    public Said {
        Objects.requireNonNull(words, "words");
        occasion = Set.copyOf(occasion);
    }

    /** On one day, whatever the occasion. */
    public static Said on(LocalDate day) {
        return new Said(day, day, null, "", Set.of());
    }

    /**
     * As somebody says it who knows.
     *
     * @param from     the first day that it can be; null when nobody knows
     * @param to       the last one; null when nobody knows
     * @param occasion what it was, in words ("meeting of the town council"); may be empty
     */
    public static Said known(LocalDate from, LocalDate to, String occasion) {
        return new Said(from, to, null, occasion, Occasions.of(occasion));
    }

    /** Whether it names a day. */
    public boolean dated() {
        return from != null;
    }

    /** Whether a day can be the one it means; null when it names none or the day is unknown. */
    public Boolean covers(LocalDate day) {
        if (from == null || day == null) {
            return null;
        }
        return !day.isBefore(from) && !day.isAfter(to) || day.equals(or);
    }

    /**
     * Whether this and an occasion of evidence can be one: false when the days differ or the kinds of occasion do, null
     * when nothing can be compared.
     *
     * @param day   the day of the evidence; may be null
     * @param event what the evidence says of its occasion; may be null
     */
    public Boolean agrees(LocalDate day, String event) {
        Boolean days = covers(day);
        Boolean kinds = Occasions.agree(occasion, words, event);
        if (Boolean.FALSE.equals(days) || Boolean.FALSE.equals(kinds)) {
            return false;
        }
        return days != null ? days : kinds;
    }
}
