package news.verbatim.newsroom.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import news.verbatim.factcheck.check.CheckCard;
import news.verbatim.factcheck.check.CheckState;
import news.verbatim.factcheck.check.QuotationState;
import news.verbatim.factcheck.ruling.SendingBack;
import news.verbatim.newsroom.house.faces.Telling;

/** Giving the story of {@code /check/story} back to its authors, with what stops it. */
@Named("sendingBack")
@RequestScoped
public class SendingBackForm {

    @Inject
    private CheckPage page;

    @Inject
    private SendingBack sending;

    private String note = "";

    /** Sends it back and goes on to the queue, where the next story is offered. */
    public String send() {
        String stops = page.getWork().list().stops();
        sending.sendBack(page.getStory(), page.getRevision(), note);
        Telling.done("Sent back to its authors: " + stops + ".");
        return "/check?faces-redirect=true";
    }

    /** Says whether this person can send it back: something stops it, and it is on its way. */
    public boolean isPossible() {
        CheckCard card = page.getWork().sheet().card();
        return page.isMine() && !card.live() && card.state() != CheckState.CLOSED
                && !page.getWork().list().stops().isEmpty();
    }

    /** Says whether that is what comes next: nothing in it waits for a verdict any more. */
    public boolean isNext() {
        return isPossible() && waiting() == 0;
    }

    /** Says what would go back without a verdict; empty if nothing would. */
    public String getLeft() {
        long waiting = waiting();
        return waiting == 0 ? ""
                : waiting == 1 ? "One quotation has no verdict yet." : waiting + " quotations have no verdict yet.";
    }

    private long waiting() {
        return page.getWork().sheet().statuses().stream()
                .filter(status -> status.state() == QuotationState.OPEN || status.state() == QuotationState.STALE)
                .count();
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
