package news.verbatim.factcheck;

import java.time.Instant;
import java.time.LocalDate;
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
 * @param sha256     the hash of the text, in hexadecimal digits
 * @param capturedBy who kept it
 * @param capturedAt when
 */
public record EvidenceCard(UUID id, String name, EvidenceKind kind, LocalDate saidOn, String text, String sha256,
                           PersonId capturedBy, Instant capturedAt) {
}
