package news.verbatim.newsroom.stories;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import news.verbatim.drafting.Stage;
import news.verbatim.drafting.Stories;
import news.verbatim.drafting.StoryFilter;
import news.verbatim.drafting.StoryKey;
import news.verbatim.drafting.StoryPage;

/** {@code /stories}: the stories that I wrote on, where each of them is, and how to find one of them. */
@Named("myStories")
@RequestScoped
public class MyStoriesPage {

    private static final int SIZE = 25;

    @Inject
    private Stories stories;

    private String words = "";

    private String person = "";

    private Stage stage;

    private String after;

    private StoryPage page;

    /** Shows what was asked for, from its beginning. */
    public String find() {
        after = null;
        return "/stories?faces-redirect=true&includeViewParams=true";
    }

    public StoryPage getList() {
        if (page == null) {
            page = stories.list(new StoryFilter(true, words, person, stage), StoryKey.parse(after), SIZE);
        }
        return page;
    }

    /** Says whether the list shows less than all. */
    public boolean isFiltered() {
        return !words.isBlank() || !person.isBlank() || stage != null;
    }

    public Stage[] getStages() {
        return Stage.values();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person == null ? "" : person;
    }

    public Stage getStage() {
        return stage;
    }

    public void setStage(Stage stage) {
        this.stage = stage;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
