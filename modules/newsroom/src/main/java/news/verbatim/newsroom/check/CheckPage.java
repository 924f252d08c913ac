package news.verbatim.newsroom.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import news.verbatim.events.CheckedQuotation;
import news.verbatim.events.StoryId;
import news.verbatim.events.Verdict;
import news.verbatim.factcheck.CheckSheet;
import news.verbatim.factcheck.Checking;
import news.verbatim.factcheck.Checks;
import news.verbatim.factcheck.EvidenceCard;
import news.verbatim.factcheck.KeepingEvidence;
import news.verbatim.factcheck.RulingForm;
import news.verbatim.newsroom.house.Addresses;
import news.verbatim.newsroom.house.MarkedText;
import news.verbatim.newsroom.house.Me;
import news.verbatim.newsroom.house.Telling;
import news.verbatim.newsroom.house.Words;
import org.omnifaces.cdi.Param;

/**
 * {@code /check/story}: one quotation after the other beside the evidence. Which quotation and which evidence lie on the desk
 * stands in the address.
 */
@Named("checkStory")
@RequestScoped
public class CheckPage {

    @Inject
    private Checks checks;

    @Inject
    private Checking checking;

    @Inject
    private KeepingEvidence keeping;

    @Inject
    private Me me;

    @Inject
    private Words words;

    private final SourceForm source = new SourceForm();

    @Inject
    @Param
    private StoryId story;

    @Inject
    @Param
    private Integer revision;

    /** The quotation in hand. */
    @Inject
    @Param(name = "quotation")
    private String asked;

    /** The evidence to lay beside it. */
    @Inject
    @Param(name = "source")
    private String laid;

    private String evidence = "";

    private String passage = "";

    private String note = "";

    private CheckDesk desk;

    /** Opens the sheet when its address is called up. */
    public void open() {
        evidence = getDesk().evidence() == null ? "" : getDesk().evidence().id().toString();
    }

    /** Gives a verdict and goes on to the next open quotation. */
    public String rule(Verdict verdict) {
        CheckedQuotation now = getDesk().current();
        checking.rule(story, revision, now.quotation().id(),
                new RulingForm(verdict, evidence.isEmpty() ? null : UUID.fromString(evidence), passage, note));
        Telling.done(words.verdict(verdict) + ": “" + words.brief(now.quotation().words()) + "”");
        return address(getDesk().idAfterCurrent(), evidence);
    }

    /** Keeps a new source and lays it on the desk. */
    public String keep() {
        UUID kept = keeping.keep(story, source.source());
        Telling.done("Kept. The evidence lies beside the quotation.");
        return address(getDesk().currentId(), kept.toString());
    }

    /** Hands the story on to the editors. */
    public String complete() {
        checking.complete(story, revision);
        Telling.done("The check is complete. The story waits for an editor now.");
        return "/check?faces-redirect=true";
    }

    /** Returns what lies on the desk. */
    public CheckDesk getDesk() {
        if (desk == null) {
            CheckSheet sheet = checks.open(Addresses.required(story), revision == null ? 0 : revision);
            desk = new CheckDesk(sheet, asked, laid, words);
        }
        return desk;
    }

    /** Says whether this person may rule here: who wrote on a story never checks it. */
    public boolean isMine() {
        return !getDesk().sheet().authors().contains(me.getProfile().id());
    }

    /** Returns the evidence that is chosen in the form; null if there is none. */
    public EvidenceCard getShown() {
        return getDesk().sheet().evidence().stream().filter(card -> card.id().toString().equals(evidence)).findFirst()
                .orElse(getDesk().evidence());
    }

    /** Returns the words of that evidence with those lit that the quotation rests on. */
    public List<MarkedText.Stretch> getLit() {
        return getShown() == null ? List.of() : Lighting.in(getShown().text(), getDesk().current());
    }

    /** Says whether a new source is being typed. */
    public boolean isAdding() {
        return !(source.getName() + source.getText()).isEmpty();
    }

    private String address(String nextQuotation, String nextEvidence) {
        return "/check/story?faces-redirect=true&story=" + story + "&revision=" + revision
                + "&quotation=" + nextQuotation + "&source=" + nextEvidence;
    }

    public SourceForm getSource() {
        return source;
    }

    public StoryId getStory() {
        return story;
    }

    public Integer getRevision() {
        return revision;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
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
