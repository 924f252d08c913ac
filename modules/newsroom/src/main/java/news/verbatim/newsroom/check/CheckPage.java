package news.verbatim.newsroom.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import news.verbatim.events.Quotation;
import news.verbatim.events.StoryId;
import news.verbatim.events.Verdict;
import news.verbatim.factcheck.Checking;
import news.verbatim.factcheck.Checks;
import news.verbatim.factcheck.RulingForm;
import news.verbatim.newsroom.house.Addresses;
import news.verbatim.newsroom.house.Me;
import news.verbatim.newsroom.house.Telling;
import news.verbatim.newsroom.house.Words;
import org.omnifaces.cdi.Param;

/**
 * {@code /check/story}: one quotation after the other. Which quotation is in hand and which evidence lies beside it stands in
 * the address; the evidence is the business of {@link EvidencePanel}.
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

    private String passage = "";

    private String note = "";

    private CheckDesk desk;

    /** Opens the sheet when its address is called up. */
    public void open() {
        evidence.open(getDesk());
    }

    /** Gives a verdict and goes on to the next open quotation. */
    public String rule(Verdict verdict) {
        Quotation said = getDesk().current().quotation();
        checking.rule(story, getRevision(), said.id(), new RulingForm(verdict, evidence.chosenId(), passage, note));
        Telling.done(words.verdict(verdict) + ": “" + words.brief(said.words()) + "”");
        return address(getDesk().idAfterCurrent(), getDesk().isNextOpen() ? evidence.getChosen() : "");
    }

    /** Hands the story on to the editors. */
    public String complete() {
        checking.complete(story, getRevision());
        Telling.done("The check is complete. The story waits for an editor now.");
        return "/check?faces-redirect=true";
    }

    /** Returns what lies on the desk. */
    public CheckDesk getDesk() {
        if (desk == null) {
            desk = new CheckDesk(checks.open(Addresses.required(story), getRevision()), quotation, source, words);
        }
        return desk;
    }

    /** Says whether this person may rule here: who wrote on a story never checks it. */
    public boolean isMine() {
        return !getDesk().sheet().authors().contains(me.getProfile().id());
    }

    String address(String nextQuotation, String nextSource) {
        return "/check/story?faces-redirect=true&story=" + story + "&revision=" + revision
                + "&quotation=" + nextQuotation + "&source=" + nextSource;
    }

    public StoryId getStory() {
        return story;
    }

    public int getRevision() {
        return revision == null ? 0 : revision;
    }

    public String getPassage() {
        return passage;
    }

    public void setPassage(String passage) {
        this.passage = passage;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
