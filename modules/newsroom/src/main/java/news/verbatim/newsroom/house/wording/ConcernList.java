package news.verbatim.newsroom.house.wording;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.factcheck.check.Concern;
import news.verbatim.factcheck.queue.Concerns;

/** What there is to look at about the quotations of the revision that a page shows, read once a request. */
@Named("concerns")
@RequestScoped
public class ConcernList {

    @Inject
    private Concerns concerns;

    private List<Concern> all;

    /** Returns what there is to look at about one quotation. */
    public List<Concern> of(StoryId story, int revision, QuotationId quotation) {
        if (all == null) {
            all = concerns.of(story, revision);
        }
        return all.stream().filter(concern -> concern.quotation().equals(quotation)).toList();
    }
}
