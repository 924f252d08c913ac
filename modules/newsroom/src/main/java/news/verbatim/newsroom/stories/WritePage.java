package news.verbatim.newsroom.stories;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import news.verbatim.drafting.draft.Behind;
import news.verbatim.drafting.listing.Stories;
import news.verbatim.drafting.story.WorkingCopy;
import news.verbatim.drafting.writing.Submitting;
import news.verbatim.drafting.writing.Writing;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.StoryText;
import news.verbatim.newsroom.house.faces.Addresses;
import news.verbatim.newsroom.house.faces.Telling;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/**
 * {@code /stories/write}: a story's text. The form carries all that a request needs; the server keeps no state of this
 * page. What was found in the text is the business of {@link FoundPanel}.
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

    @Inject
    private TogetherPanel together;

    @Inject
    private CoverPanel cover;

    private final TextForm form = new TextForm();

    @Inject
    @Param
    private StoryId story;

    /** The draft that the person has before them; null when they are only about to see it. */
    @Inject
    @Param
    private Integer number;

    /** The prints of the text that they had before them. */
    @Inject
    @Param
    private String base;

    private WorkingCopy copy;

    /** Opens the story when its address is called up. */
    public void open() {
        form.fill(getCopy().text());
        number = getCopy().number();
        base = getCopy().base();
        cover.show(getCopy().plan());
    }

    /** Saves what was typed, together with what somebody else saved in the meantime. */
    public void save() {
        StoryText mine = form.text();
        try {
            show(writing.save(story, number, mine));
        } catch (Behind behind) {
            together.bring(story, base, mine).ifPresent(this::show);
        }
    }

    /** Gives the story to the checkers. */
    public String submit() {
        save();
        if (!isSaved()) {
            return null;
        }
        submitting.submit(story, number, cover.said());
        Telling.done("Submitted. The checkers have it now; you see here how far it is.");
        return again();
    }

    /** Takes the story back. */
    public String withdraw() {
        submitting.withdraw(story);
        Telling.done("Withdrawn. The story is yours again.");
        return again();
    }

    /** Takes a public story up again. */
    public String revise() {
        submitting.revise(story);
        Telling.done("Taken up again. Readers keep what they have until the next revision is approved.");
        return again();
    }

    /**
     * Says whether the text is written on here: also if the story was given away since the page was opened, so that
     * whoever goes on is told why nothing is saved.
     */
    public boolean isWriting() {
        return getCopy().editable() || Faces.isPostback() && number != null;
    }

    /** Says whether what was typed is saved, or somebody has to choose first. */
    boolean isSaved() {
        return together.getConflicts().isEmpty();
    }

    void show(WorkingCopy newest) {
        copy = newest;
        number = newest.number();
        base = newest.base();
    }

    public WorkingCopy getCopy() {
        if (copy == null) {
            copy = stories.open(Addresses.required(story));
        }
        return copy;
    }

    /** Returns the address of this page, to be called up anew. */
    String again() {
        return "/stories/write?faces-redirect=true&story=" + story;
    }

    public TextForm getForm() {
        return form;
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

    public String getBase() {
        return base;
    }

    public void setBase(String base) {
        this.base = base;
    }
}
