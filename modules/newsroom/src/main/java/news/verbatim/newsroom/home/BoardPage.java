package news.verbatim.newsroom.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.stream.Collectors;
import news.verbatim.drafting.listing.Stories;
import news.verbatim.drafting.listing.StoryListPage;
import news.verbatim.drafting.listing.WantedCorrection;
import news.verbatim.drafting.search.StoryKey;
import news.verbatim.drafting.story.Stage;
import news.verbatim.drafting.story.StoryCard;
import news.verbatim.events.id.StoryId;
import news.verbatim.newsroom.house.frame.Me;
import news.verbatim.newsroom.house.frame.Parties;
import news.verbatim.newsroom.house.frame.PeopleNames;

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
    private Parties parties;

    @Inject
    private Me me;

    private final BoardForm form = new BoardForm();

    private String after;

    private StoryListPage list;

    private Set<StoryId> corrected;

    /** Shows what was asked for, from its beginning. */
    public String find() {
        after = null;
        return "/board?faces-redirect=true&includeViewParams=true";
    }

    public StoryListPage getList() {
        if (list == null) {
            list = stories.list(form.filter(me.getZone()), StoryKey.parse(after), SIZE);
            parties.read(list.rows().stream().map(StoryCard::story).toList());
            people.read(list.rows(), StoryCard::author);
        }
        return list;
    }

    /** Says whether a correction of that story waits for its next edition. */
    public boolean isCorrected(StoryId story) {
        if (corrected == null) {
            corrected = stories.corrections(getList().rows().stream().map(StoryCard::story).toList()).stream()
                    .map(WantedCorrection::story).collect(Collectors.toSet());
        }
        return corrected.contains(story);
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
