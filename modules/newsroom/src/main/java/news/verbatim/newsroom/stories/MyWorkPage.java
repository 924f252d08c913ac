package news.verbatim.newsroom.stories;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import news.verbatim.drafting.MyWork;
import news.verbatim.drafting.Stage;
import news.verbatim.drafting.Stories;
import news.verbatim.drafting.StoryCard;
import news.verbatim.drafting.StoryFilter;
import news.verbatim.events.StoryId;

/** {@code /stories}: what I have to do with my stories, what I wait for, and what went out lately. */
@Named("myWork")
@RequestScoped
public class MyWorkPage {

    /** How many of those that went out are worth a glance. */
    private static final int LATELY = 8;

    @Inject
    private Stories stories;

    private MyWork work;

    private List<StoryCard> done;

    public MyWork getWork() {
        if (work == null) {
            work = stories.myWork();
        }
        return work;
    }

    /** Returns that comments on a story wait for somebody; empty if none do. */
    public String remarks(StoryId story) {
        long open = getWork().remarks().getOrDefault(story, 0L);
        return open == 0 ? "" : open == 1 ? "1 open comment" : open + " open comments";
    }

    /** Returns what readers have since lately. */
    public List<StoryCard> getDone() {
        if (done == null) {
            done = stories.list(StoryFilter.all(true).withStage(Stage.LIVE), null, LATELY).rows();
        }
        return done;
    }
}
