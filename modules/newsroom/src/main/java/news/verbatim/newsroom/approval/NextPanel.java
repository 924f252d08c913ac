package news.verbatim.newsroom.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import news.verbatim.approval.deciding.ReviewSheet;
import news.verbatim.approval.queue.Queue;
import news.verbatim.approval.review.ReviewCard;
import news.verbatim.events.id.PersonId;
import news.verbatim.newsroom.house.frame.Me;

/** Where an editor goes on when the story before them waits for them no more, and why they do not decide on it. */
@Named("next")
@RequestScoped
public class NextPanel {

    @Inject
    private DecidePage decide;

    @Inject
    private Queue queue;

    @Inject
    private QueueWords words;

    @Inject
    private Me me;

    private ReviewCard card;

    private boolean read;

    /** Says whether there is nothing to decide here, for whom there could be elsewhere. */
    public boolean isOffered() {
        boolean mine = decide.isOpen() && decide.getSheet().mayDecide() && !decide.isWithOther();
        return me.isDeciding() && !mine;
    }

    /** Returns why this person cannot decide on the story; empty if they can. */
    public String getWhyNot() {
        ReviewSheet sheet = decide.getSheet();
        PersonId mine = me.getProfile().id();
        if (sheet.mayDecide()) {
            return "";
        }
        if (sheet.authors().contains(mine) || sheet.checkers().contains(mine)) {
            return (sheet.authors().contains(mine) ? "You wrote" : "You checked")
                    + " this story. Somebody else has to decide on it.";
        }
        return sheet.signed().stream().anyMatch(signed -> signed.by().equals(mine))
                ? "You have signed this story. It waits for the signature of " + words.turn(sheet.card().turn()) + "."
                : "It is the turn of somebody else: this story waits for " + words.turn(sheet.card().turn()) + ".";
    }

    /** Returns the next story of the queue; null if nothing else waits for this person. */
    public ReviewCard getCard() {
        if (!read) {
            card = queue.next(decide.getStory(), decide.getRevision()).orElse(null);
            read = true;
        }
        return card;
    }
}
