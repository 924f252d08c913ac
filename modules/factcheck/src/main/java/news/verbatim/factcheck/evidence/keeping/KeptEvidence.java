package news.verbatim.factcheck.evidence.keeping;

import java.util.UUID;

/**
 * What came of keeping a source.
 *
 * @param id     the evidence
 * @param name   what people call it
 * @param before whether it was kept before, and is at hand for this story now as well
 * @param remark what to know about it, in a sentence; mostly empty
 */
public record KeptEvidence(UUID id, String name, boolean before, String remark) {
}
