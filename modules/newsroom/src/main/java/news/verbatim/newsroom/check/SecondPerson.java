package news.verbatim.newsroom.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import news.verbatim.factcheck.check.Proposal;
import news.verbatim.factcheck.ruling.Checking;
import news.verbatim.newsroom.house.faces.Ids;
import news.verbatim.newsroom.house.faces.Telling;
import news.verbatim.newsroom.house.frame.Me;
import news.verbatim.newsroom.house.wording.Words;

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

    /** Whether the second person says that they read the language of the original. */
    private boolean reads;

    /** The proposal that lay there when the page was opened: nobody settles one that they have not seen. */
    private UUID seen;

    /** Lets the proposal count. */
    public String confirm() {
        checking.confirm(page.getStory(), page.getRevision(), seen, reads);
        Telling.done(words.verdict(getProposal().verdict()) + ", confirmed.");
        return page.next();
    }

    /** Lets the proposal drop. */
    public String decline() {
        checking.decline(page.getStory(), page.getRevision(), seen, why);
        Telling.done(isMine() ? "Your proposal is taken back." : "The proposal is dropped.");
        return page.here();
    }

    /** Says whether who looks at it proposed it. */
    public boolean isMine() {
        return getProposal() != null && getProposal().by().equals(me.getProfile().id());
    }

    /** Returns what is proposed; null if nothing is. */
    public Proposal getProposal() {
        return page.getWork().current() == null ? null : page.getWork().proposal();
    }

    /** Returns the id of what lies there now. */
    public String getSeen() {
        return getProposal() == null ? "" : getProposal().id().toString();
    }

    /** Takes up what the form says lay there. */
    public void setSeen(String proposal) {
        seen = Ids.of(proposal);
    }

    public boolean isReads() {
        return reads;
    }

    public void setReads(boolean reads) {
        this.reads = reads;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
