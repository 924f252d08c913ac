package news.verbatim.newsroom.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import news.verbatim.events.Refusal;
import news.verbatim.factcheck.Checking;
import news.verbatim.factcheck.Proposal;
import news.verbatim.newsroom.house.Me;
import news.verbatim.newsroom.house.Telling;
import news.verbatim.newsroom.house.Words;

/** What waits for a second person on the quotation in hand of {@code /check/story}: a waiver, or a translation. */
@Named("secondPerson")
@RequestScoped
public class SecondPerson {

    @Inject
    private CheckPage page;

    @Inject
    private Checking checking;

    @Inject
    private Me me;

    @Inject
    private Words words;

    private String why = "";

    /** Lets the proposal count. */
    public String confirm() {
        checking.confirm(page.getStory(), page.getRevision(), required().id());
        Telling.done(words.verdict(required().verdict()) + ", confirmed.");
        return page.next();
    }

    /** Lets the proposal drop. */
    public String decline() {
        checking.decline(page.getStory(), page.getRevision(), required().id(), why);
        Telling.done(isMine() ? "Your proposal is taken back." : "The proposal is dropped.");
        return page.here();
    }

    /** Says whether who looks at it proposed it. */
    public boolean isMine() {
        return getProposal() != null && getProposal().by().equals(me.getProfile().id());
    }

    private Proposal required() {
        if (getProposal() == null) {
            throw Refusal.because("This was settled in the meantime. Nothing was changed.");
        }
        return getProposal();
    }

    /** Returns what is proposed; null if nothing is. */
    public Proposal getProposal() {
        return page.getDesk().current() == null ? null : page.getDesk().proposal();
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
