package news.verbatim.factcheck.evidence;

import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.text.EvidenceKind;
import news.verbatim.factcheck.search.FindingEvidence;

/**
 * Evidence that is at hand for a story, as a list names it. Its words may be a whole day's hearing;
 * {@link FindingEvidence} opens them when somebody looks.
 *
 * @param id         which
 * @param name       what people call it
 * @param kind       what it is
 * @param capturedAt when it was kept
 * @param language   its language, as a BCP 47 tag; empty where nobody said
 */
public record AtHand(UUID id, String name, EvidenceKind kind, Instant capturedAt, String language) {
}
