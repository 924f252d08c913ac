package news.verbatim.factcheck;

import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.EvidenceKind;

/**
 * Evidence that is at hand for a story, as a list names it. Its words may be a whole day's hearing; {@link FindingEvidence} opens
 * them when somebody looks.
 *
 * @param id         which
 * @param name       what people call it
 * @param kind       what it is
 * @param capturedAt when it was kept
 */
public record AtHand(UUID id, String name, EvidenceKind kind, Instant capturedAt) {
}
