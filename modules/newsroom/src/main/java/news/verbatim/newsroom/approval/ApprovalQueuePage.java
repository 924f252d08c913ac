package news.verbatim.newsroom.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import news.verbatim.approval.ReviewCard;
import news.verbatim.approval.Reviews;
import news.verbatim.newsroom.house.Listing;
import news.verbatim.newsroom.house.PeopleNames;

/** {@code /approval}: the checked stories that wait for a decision, who waits longest first. */
@Named("approvalQueue")
@RequestScoped
public class ApprovalQueuePage {

    @Inject
    private Reviews reviews;

    @Inject
    private PeopleNames people;

    private int page = 1;

    private Listing<ReviewCard> listing;

    public Listing<ReviewCard> getListing() {
        if (listing == null) {
            listing = Listing.read(page, reviews::waiting);
            people.read(listing.rows().stream().map(ReviewCard::claimedBy).filter(Objects::nonNull).toList());
        }
        return listing;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
