package news.verbatim.factcheck.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.text.EvidenceKind;
import news.verbatim.factcheck.extraction.text.LeftOut;
import news.verbatim.factcheck.extraction.text.SpokenTurn;

/**
 * Evidence as pages show it.
 *
 * @param id         which
 * @param name       what people call it
 * @param kind       what it is
 * @param saidOn     the day on which it was said or written
 * @param text       its words
 * @param sha256     the hash of the original, in hexadecimal digits
 * @param capturedBy who kept it
 * @param capturedAt when
 * @param occasion   who speaks in it, where, and from where it was had
 * @param file       the file that the words were taken from
 * @param turns      who speaks where; empty if the source does not say
 * @param leftOut    what stands in the file and not among its words
 */
public record EvidenceCard(UUID id, String name, EvidenceKind kind, LocalDate saidOn, String text, String sha256,
        PersonId capturedBy, Instant capturedAt, Occasion occasion, OriginalFile file,
        List<SpokenTurn> turns, List<LeftOut> leftOut) {

    public EvidenceCard {
        turns = List.copyOf(turns);
        leftOut = List.copyOf(leftOut);
    }
}
