package news.verbatim.quotes;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A text that quotations are matched against: a transcript, a document, a statement.
 *
 * @param id      what the caller calls it; unique in an index
 * @param speaker who speaks where no turn says otherwise; null when unknown
 * @param date    the day of the occasion; null when unknown
 * @param title   for people; may be null
 * @param text    the whole text
 * @param turns   who speaks where, in text order; empty when one person speaks throughout
 * @param event   what occasion it is of ("meeting of the town council"); null when unknown
 */
public record Source(String id, String speaker, LocalDate date, String title, String text, List<DialogueTurn> turns,
        String event) {

    /** A source of which nothing is known of the occasion but the day. */
    public Source(String id, String speaker, LocalDate date, String title, String text, List<DialogueTurn> turns) {
        this(id, speaker, date, title, text, turns, null);
    }

    /** @throws IllegalArgumentException when a turn lies outside the text or before the turn in front of it */
    public Source {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        turns = List.copyOf(turns);
        int last = 0;
        for (DialogueTurn turn : turns) {
            if (turn.start() < last || turn.end() < turn.start() || turn.end() > text.length()) {
                throw new IllegalArgumentException(
                        "turn " + turn.start() + "-" + turn.end() + " of " + id + " is out of place");
            }
            last = turn.end();
        }
    }

    /** Who speaks at an offset; null when nobody knows. */
    public String speakerAt(int offset) {
        DialogueTurn turn = DialogueTurn.at(offset, turns);
        return turn == null ? speaker : turn.speaker();
    }
}
