package news.verbatim.newsroom.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import news.verbatim.drafting.Stage;
import news.verbatim.drafting.Stories;
import news.verbatim.drafting.StoryCard;
import news.verbatim.drafting.StoryKey;
import news.verbatim.drafting.StoryPage;
import news.verbatim.newsroom.house.Me;
import news.verbatim.newsroom.house.PeopleNames;

/** {@code /board}: where every story is, for everybody, and how to find one of them. */
@Named("board")
@RequestScoped
public class BoardPage {

    private static final int SIZE = 25;

    @Inject
    private Stories stories;

    @Inject
    private PeopleNames people;

    @Inject
    private Me me;

    private final BoardForm form = new BoardForm();

    private String after;

    private StoryPage list;

    /** Shows what was asked for, from its beginning. */
    public String find() {
        after = null;
        return "/board?faces-redirect=true&includeViewParams=true";
    }

    public StoryPage getList() {
        if (list == null) {
            list = stories.list(form.filter(me.getZone()), StoryKey.parse(after), SIZE);
            people.read(list.rows().stream().map(StoryCard::author).distinct().toList());
        }
        return list;
    }

    public Stage[] getStages() {
        return Stage.values();
    }

    public BoardForm getForm() {
        return form;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
