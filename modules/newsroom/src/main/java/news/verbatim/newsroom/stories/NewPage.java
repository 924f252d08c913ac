package news.verbatim.newsroom.stories;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import news.verbatim.drafting.Writing;
import news.verbatim.events.StoryId;
import news.verbatim.newsroom.house.Me;

/** {@code /stories/new}: the blank form of a story. */
@Named("newStory")
@RequestScoped
public class NewPage {

    @Inject
    private Writing writing;

    @Inject
    private Me me;

    private final TextForm form = new TextForm();

    /** Made when the form is opened and sent with it, so that a story sent twice is begun once. */
    private StoryId story = StoryId.next();

    @PostConstruct
    void prepare() {
        form.setByline(me.getName());
        form.setDesk(me.getProfile().desk());
    }

    /** Begins the story and goes on writing. */
    public String begin() {
        writing.begin(story, form.text());
        return "/stories/write?faces-redirect=true&story=" + story;
    }

    public TextForm getForm() {
        return form;
    }

    public StoryId getStory() {
        return story;
    }

    public void setStory(StoryId story) {
        this.story = story;
    }
}
