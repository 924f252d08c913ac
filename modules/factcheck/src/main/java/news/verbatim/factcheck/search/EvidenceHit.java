package news.verbatim.factcheck.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.text.EvidenceKind;
import news.verbatim.factcheck.evidence.Occasion;

/**
 * Evidence in a list.
 *
 * @param id         which
 * @param name       what people call it
 * @param kind       what it is
 * @param saidOn     the day on which it was said or written
 * @param occasion   who speaks in it, where, and from where it was had
 * @param capturedBy who kept it
 * @param capturedAt when
 * @param superseded whether a newer version has taken its place
 * @param damaged    whether it is not any more what was kept
 * @param snippet    some of its words, in pieces, with those that were looked for lit; without a search its beginning
 */
public record EvidenceHit(UUID id, String name, EvidenceKind kind, LocalDate saidOn, Occasion occasion,
        PersonId capturedBy,
        Instant capturedAt, boolean superseded, boolean damaged, List<Piece> snippet) {

    /**
     * Some words of a snippet.
     *
     * @param words the words
     * @param lit   whether they were looked for
     */
    public record Piece(String words, boolean lit) {
    }
}
