package news.verbatim.newsroom.stories;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import news.verbatim.drafting.listing.MyWork;
import news.verbatim.drafting.listing.Stories;
import news.verbatim.drafting.listing.WantedCorrection;
import news.verbatim.drafting.search.StoryFilter;
import news.verbatim.drafting.story.Stage;
import news.verbatim.drafting.story.StoryCard;
import news.verbatim.drafting.writing.Submitting;
import news.verbatim.events.id.StoryId;
import news.verbatim.newsroom.house.faces.Telling;
import news.verbatim.newsroom.house.frame.Parties;
import news.verbatim.newsroom.house.frame.PeopleNames;
import news.verbatim.newsroom.house.wording.Words;

/** {@code /stories}: what I have to do with my stories, what I wait for, and what went out lately. */
@Named("myWork")
@RequestScoped
public class MyWorkPage {

    /** How many of those that went out are worth a glance. */
    private static final int LATELY = 8;

    @Inject
    private Stories stories;

    @Inject
    private Parties parties;

    @Inject
    private Submitting submitting;

    @Inject
    private PeopleNames people;

    private MyWork work;

    private List<WantedCorrection> wanted;

    private List<StoryCard> done;

    public MyWork getWork() {
        if (work == null) {
            work = stories.myWork();
            parties.read(work.waiting().stream().map(StoryCard::story).toList());
        }
        return work;
    }

    /** Returns what editors want corrected and the author is to do. */
    public List<WantedCorrection> getWanted() {
        if (wanted == null) {
            wanted = people.read(getWork().corrections().stream().filter(WantedCorrection::isWithAuthors).toList(),
                    WantedCorrection::by);
        }
        return wanted;
    }

    /** Returns what a story on its way to readers corrects; empty if nothing. */
    public String corrects(StoryId story) {
        return getWork().corrections().stream().filter(correction -> correction.story().equals(story))
                .map(WantedCorrection::note)
                .findFirst().map(note -> "Readers are told with it: " + note).orElse("");
    }

    /** Takes a public story up to correct it, and goes on writing. */
    public String takeUp(StoryId story) {
        submitting.revise(story);
        Telling.done("Taken up. Readers keep what they have until the next revision is approved.");
        return "/stories/write?faces-redirect=true&story=" + story;
    }

    /** Returns that comments on a story wait for somebody; empty if none do. */
    public String remarks(StoryId story) {
        long open = getWork().remarks().getOrDefault(story, 0L);
        return open == 0 ? "" : Words.count(open, "open comment");
    }

    /** Returns what readers have since lately. */
    public List<StoryCard> getDone() {
        if (done == null) {
            done = stories.list(StoryFilter.all(true).withStage(Stage.LIVE), null, LATELY).rows();
        }
        return done;
    }
}
