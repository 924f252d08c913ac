package news.verbatim.publishing.listing;

import java.util.List;
import java.util.Optional;

/**
 * One page of what was quoted from a speaker, the newest story first.
 *
 * @param stories what each of them quotes
 * @param next    behind what the next page begins; empty if this is the last one
 */
public record QuotedPage(List<FoundQuotations> stories, Optional<ListKey> next) {
}
