package news.verbatim.approval.review;

import jakarta.transaction.TransactionScoped;
import news.verbatim.events.question.ReadAhead;

/** The reviews of a wave of stories. */
@TransactionScoped
class ReviewsAhead extends ReadAhead<Review> {

    private static final long serialVersionUID = 1;
}
