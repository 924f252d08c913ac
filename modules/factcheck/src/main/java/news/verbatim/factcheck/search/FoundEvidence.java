package news.verbatim.factcheck.search;

import java.util.List;
import java.util.Map;
import news.verbatim.events.text.EvidenceKind;

/**
 * What a search found.
 *
 * @param hits      one page of it, best first
 * @param total     how much there is
 * @param kinds     how much of each kind, the most first
 * @param speakers  how much by each speaker
 * @param languages how much in each language
 * @param years     how much of each year, the latest first
 * @param rebuilding whether the index is being rebuilt, so that there may be more
 */
public record FoundEvidence(List<EvidenceHit> hits, long total, Map<EvidenceKind, Long> kinds,
        Map<String, Long> speakers,
        Map<String, Long> languages, Map<Integer, Long> years, boolean rebuilding) {
}
