package news.verbatim.newsroom.stories;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import news.verbatim.drafting.story.WorkingCopy;
import news.verbatim.drafting.writing.Writing;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.StoryId;
import news.verbatim.newsroom.house.faces.Addresses;
import news.verbatim.newsroom.house.frame.Me;
import org.omnifaces.cdi.Param;

/**
 * {@code /stories/new}: the blank form of a story. Its id stands in the address, so that who comes back to the form
 * with the browser's button, or sends it twice, still begins one story.
 */
@Named("newStory")
@RequestScoped
public class NewPage {

    /** The number of a draft that nobody has saved since its story was begun. */
    private static final int FIRST = 1;

    @Inject
    private Writing writing;

    @Inject
    private Me me;

    private final TextForm form = new TextForm();

    @Inject
    @Param
    private StoryId story;

    @PostConstruct
    void prepare() {
        form.setByline(me.getName());
        form.setDesk(me.getProfile().desk());
    }

    /** Gives a form that is opened anew its id. */
    public String open() {
        return story == null ? "/stories/new?faces-redirect=true&story=" + StoryId.next() : null;
    }

    /** Begins the story and goes on writing. */
    public String begin() {
        WorkingCopy begun = writing.begin(Addresses.required(story), form.text());
        if (!begun.text().equals(form.text())) {
            keep(begun);
        }
        return "/stories/write?faces-redirect=true&story=" + story;
    }

    /** Puts what is typed over what the story was begun with, unless somebody has written on it since. */
    private void keep(WorkingCopy begun) {
        if (begun.number() != FIRST || !begun.savedBy().equals(me.getProfile().id())) {
            throw Refusal.because(
                    "This story was begun with this form before, and was written on since: it is under My work. "
                            + "What stands here now is not saved.");
        }
        writing.save(story, FIRST, form.text());
    }

    public TextForm getForm() {
        return form;
    }
}
