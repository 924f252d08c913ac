package news.verbatim.newsroom.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import news.verbatim.drafting.listing.Stories;
import news.verbatim.drafting.story.StoryCard;
import news.verbatim.drafting.writing.FollowingUp;
import news.verbatim.events.id.StoryId;
import news.verbatim.newsroom.house.faces.Telling;

/** What follows the story of {@code /story}, what it follows, and beginning another one. */
@Named("following")
@RequestScoped
public class FollowPanel {

    @Inject
    private StoryPage page;

    @Inject
    private Stories stories;

    @Inject
    private FollowingUp following;

    private List<StoryCard> cards;

    /** The id that the follow-up will have: whoever presses twice begins one story. */
    private String next = StoryId.next().toString();

    /** Begins a follow-up and goes on writing. */
    public String begin() {
        following.begin(StoryId.of(next), page.getCopy().story());
        Telling.done("A follow-up is begun with the words of that story. Its quotations are checked anew.");
        return "/stories/write?faces-redirect=true&story=" + next;
    }

    /** Returns the stories that follow this one. */
    public List<StoryCard> getCards() {
        if (cards == null) {
            cards = stories.following(page.getCopy().story());
        }
        return cards;
    }

    /** Returns the headline of the story that this one follows; empty if it follows none. */
    public String getOriginal() {
        StoryId original = page.getCopy().follows();
        return original == null ? "" : stories.headlines(List.of(original)).getOrDefault(original, "");
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
