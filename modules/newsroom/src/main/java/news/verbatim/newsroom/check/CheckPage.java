package news.verbatim.newsroom.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import news.verbatim.events.id.StoryId;
import news.verbatim.factcheck.queue.Checks;
import news.verbatim.factcheck.ruling.Checking;
import news.verbatim.factcheck.ruling.Completed;
import news.verbatim.newsroom.house.faces.Addresses;
import news.verbatim.newsroom.house.faces.Telling;
import news.verbatim.newsroom.house.frame.Me;
import news.verbatim.newsroom.house.wording.Words;
import org.omnifaces.cdi.Param;

/**
 * {@code /check/story}: one quotation after the other. Which quotation is in hand and which evidence lies beside it
 * stands in the address. The evidence is the business of {@link EvidencePanel}, the verdict that of
 * {@link GivingVerdict}.
 */
@Named("checkStory")
@RequestScoped
public class CheckPage {

    @Inject
    private Checks checks;

    @Inject
    private Checking checking;

    @Inject
    private EvidencePanel evidence;

    @Inject
    private Me me;

    @Inject
    private Words words;

    @Inject
    private StandingRuling standing;

    @Inject
    private Clock clock;

    @Inject
    @Param
    private StoryId story;

    @Inject
    @Param
    private Integer revision;

    /** The quotation to take in hand. */
    @Inject
    @Param
    private String quotation;

    /** The evidence to lay beside it. */
    @Inject
    @Param
    private String source;

    /** Which quotations to show. */
    @Inject
    @Param
    private String show;

    private CheckWork work;

    /** Opens the sheet when its address is called up. */
    public void open() {
        evidence.open(source);
        standing.open();
    }

    /** Returns the address of the next quotation that waits, with the same evidence; of this one if none does. */
    String next() {
        String next = getWork().list().waitingId();
        return next.isEmpty() ? here()
                : address(next, getWork().suggests(next) ? "" : evidence.getLaid().getEvidence());
    }

    /** Returns the address of this quotation, as it is now. */
    String here() {
        return address(getWork().list().currentId(), "") + "&at=" + clock.millis();
    }

    /** Hands the story on to the editors. */
    public String complete() {
        Completed what = checking.complete(story, getRevision());
        Telling.done(what == Completed.SETTLES_A_DEBT
                ? "The check is complete. Readers are told that these quotations have been checked since."
                : "The check is complete. The story waits for an editor now.");
        return "/check?faces-redirect=true";
    }

    /** Returns what lies before the checker. */
    public CheckWork getWork() {
        if (work == null) {
            work = new CheckWork(checks.open(Addresses.required(story), getRevision()), quotation, Shown.of(show),
                    words,
                    me.getProfile().id());
        }
        return work;
    }

    /** Says whether this person may rule here: who wrote on a story never checks it. */
    public boolean isMine() {
        return !getWork().sheet().authors().contains(me.getProfile().id());
    }

    String address(String nextQuotation, String nextSource) {
        return "/check/story?faces-redirect=true&story=" + story + "&revision=" + revision + "&show="
                + getWork().list().show()
                + "&quotation=" + nextQuotation + (nextSource.isEmpty() ? "" : "&source=" + nextSource);
    }

    public StoryId getStory() {
        return story;
    }

    public int getRevision() {
        return revision == null ? 0 : revision;
    }
}
