package news.verbatim.newsroom.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import news.verbatim.drafting.listing.Stories;
import news.verbatim.drafting.story.StoryCard;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.StoryId;
import news.verbatim.factcheck.evidence.EvidenceSheet;
import news.verbatim.factcheck.evidence.keeping.KeptEvidence;
import news.verbatim.factcheck.search.FindingEvidence;
import org.omnifaces.cdi.Param;

/** {@code /evidence/add}: a source for a story, or a new version of one that was kept. */
@Named("adding")
@RequestScoped
public class AddPage {

    private static final int RECENT = 50;

    @Inject
    private AddSource source;

    @Inject
    private Stories stories;

    @Inject
    private FindingEvidence finding;

    @Inject
    @Param
    private StoryId story;

    /** The evidence of which a new version is added. */
    @Inject
    @Param
    private String supersedes;

    /** The story that was chosen on the page, where the address names none. */
    private StoryId chosen;

    private EvidenceSheet older;

    /** Prepares the form when the address is called up. */
    public void open() {
        source.setWay(AddSource.Way.FILE);
        getOlder();
    }

    /** Keeps the source and shows it. */
    public String keep() {
        StoryId whose = story == null ? chosen : story;
        if (whose == null && getOlder() == null) {
            throw Refusal.at("whose", "Choose the story that it is for.");
        }
        KeptEvidence kept = source.keep(whose == null ? older.stories().get(0) : whose,
                older == null ? null : older.card().id());
        return "/evidence/source?faces-redirect=true&evidence=" + kept.id();
    }

    /** Returns the evidence of which a new version is added; null if it is none. */
    public EvidenceSheet getOlder() {
        if (older == null && supersedes != null) {
            try {
                older = finding.open(UUID.fromString(supersedes));
            } catch (IllegalArgumentException e) {
                throw Refusal.because("This address names no evidence. Look for it under Evidence.");
            }
        }
        return older;
    }

    /** Returns the stories to choose from, the latest change first. */
    public List<StoryCard> getRecent() {
        return stories.all(0, RECENT);
    }

    public String getHeadline() {
        return story == null ? "" : stories.headlines(List.of(story)).getOrDefault(story, "");
    }

    public StoryId getStory() {
        return story;
    }

    public StoryId getChosen() {
        return chosen;
    }

    public void setChosen(StoryId chosen) {
        this.chosen = chosen;
    }
}
