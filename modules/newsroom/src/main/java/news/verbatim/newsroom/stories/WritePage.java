package news.verbatim.newsroom.stories;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import news.verbatim.drafting.Stories;
import news.verbatim.drafting.Submitting;
import news.verbatim.drafting.WorkingCopy;
import news.verbatim.drafting.Writing;
import news.verbatim.events.Dismissal;
import news.verbatim.events.Refusal;
import news.verbatim.events.StoryId;
import news.verbatim.newsroom.house.Addresses;
import news.verbatim.newsroom.house.MarkedText;
import news.verbatim.newsroom.house.Telling;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/**
 * {@code /stories/write}: a story's text, and beside it the quotations found in it. The form carries all that a request needs;
 * the server keeps no state of this page.
 */
@Named("write")
@RequestScoped
public class WritePage {

    @Inject
    private Stories stories;

    @Inject
    private Writing writing;

    @Inject
    private Submitting submitting;

    private final TextForm form = new TextForm();

    private final Choice choice = new Choice();

    @Inject
    @Param
    private StoryId story;

    /** The draft that the person has before them; null when they are only about to see it. */
    @Inject
    @Param
    private Integer number;

    private WorkingCopy copy;

    private List<Finding> findings;

    @PostConstruct
    void resume() {
        choice.take(Faces.getRequestParameter("chosen"), Faces.getRequestParameter("chosenWords"));
    }

    /** Opens the story when its address is called up. */
    public void open() {
        form.fill(getCopy().text());
        number = getCopy().number();
    }

    /** Saves what was typed, if anything was. */
    public void save() {
        if (number != getCopy().number() || !form.text().equals(getCopy().text())) {
            show(writing.save(story, number, form.text()));
        }
    }

    /** Saves what was typed over what somebody else saved in the meantime. */
    public void keepMine() {
        number = getCopy().number();
        save();
    }

    /** Takes up a finding, to say who speaks or that nobody does. */
    public void choose(Finding finding) {
        choice.take(finding);
    }

    /** Lays a finding aside again. */
    public void leave() {
        choice.drop();
    }

    /** Says who speaks. */
    public void name() {
        Finding chosen = chosenAfterSaving();
        show(chosen.quotation() == null
                ? writing.claim(story, number, chosen.span(), choice.getSpeaker(), choice.getRole())
                : writing.attribute(story, number, chosen.quotation(), choice.getSpeaker(), choice.getRole()));
        choice.drop();
    }

    /** Says that nobody does. */
    public void dismiss() {
        Finding chosen = chosenAfterSaving();
        show(writing.dismiss(story, number, chosen.span(), choice.getReason()));
        choice.drop();
    }

    /** Gives the story to the checkers. */
    public String submit() {
        save();
        submitting.submit(story, number);
        Telling.done("Submitted. The checkers have it now; you see here how far it is.");
        return "/stories/write?faces-redirect=true&story=" + story;
    }

    /** Takes the story back. */
    public String withdraw() {
        submitting.withdraw(story);
        Telling.done("Withdrawn. The story is yours again.");
        return "/stories/write?faces-redirect=true&story=" + story;
    }

    public WorkingCopy getCopy() {
        if (copy == null) {
            copy = stories.open(Addresses.required(story));
        }
        return copy;
    }

    public List<Finding> getFindings() {
        if (findings == null) {
            findings = Finding.in(getCopy());
        }
        return findings;
    }

    /** Returns how many findings still need a word from the author. */
    public long getOpen() {
        return getFindings().stream().filter(Finding::isOpen).count();
    }

    /** Says whether somebody else saved while this person was writing. */
    public boolean isBehind() {
        return number != null && number != getCopy().number();
    }

    /** Returns the text as readers will see it, with the quotations marked. */
    public MarkedText getMarked() {
        return MarkedText.of(getCopy().text(), getFindings().stream().filter(finding -> finding.quotation() != null)
                .flatMap(Finding::marks).toList());
    }

    private Finding chosenAfterSaving() {
        Finding before = choice.among(getFindings());
        save();
        return before.in(getFindings())
                .orElseThrow(() -> Refusal.because("These words have changed in the text. Choose them again."));
    }

    private void show(WorkingCopy newest) {
        copy = newest;
        findings = null;
        number = newest.number();
    }

    public TextForm getForm() {
        return form;
    }

    public Choice getChoice() {
        return choice;
    }

    public Dismissal.Reason[] getReasons() {
        return Dismissal.Reason.values();
    }

    public StoryId getStory() {
        return story;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
