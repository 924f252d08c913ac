package news.verbatim.factcheck;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import news.verbatim.events.EvidenceKind;
import news.verbatim.events.PersonId;

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
 */
public record EvidenceCard(UUID id, String name, EvidenceKind kind, LocalDate saidOn, String text, String sha256,
                           PersonId capturedBy, Instant capturedAt, Occasion occasion, OriginalFile file,
                           List<SpokenTurn> turns) {
}
