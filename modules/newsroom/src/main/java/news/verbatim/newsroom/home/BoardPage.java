package news.verbatim.newsroom.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import news.verbatim.drafting.Stories;
import news.verbatim.drafting.StoryCard;
import news.verbatim.drafting.StoryFilter;
import news.verbatim.drafting.StoryKey;
import news.verbatim.drafting.StoryPage;
import news.verbatim.newsroom.house.PeopleNames;

/** {@code /board}: where every story is, for everybody. */
@Named("board")
@RequestScoped
public class BoardPage {

    private static final int SIZE = 25;

    @Inject
    private Stories stories;

    @Inject
    private PeopleNames people;

    private String after;

    private StoryPage list;

    public StoryPage getList() {
        if (list == null) {
            list = stories.list(StoryFilter.all(false), StoryKey.parse(after), SIZE);
            people.read(list.rows().stream().map(StoryCard::author).distinct().toList());
        }
        return list;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
