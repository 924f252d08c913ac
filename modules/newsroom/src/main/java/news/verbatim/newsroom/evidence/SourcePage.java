package news.verbatim.newsroom.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import news.verbatim.drafting.Stories;
import news.verbatim.events.Refusal;
import news.verbatim.events.StoryId;
import news.verbatim.factcheck.EvidenceSheet;
import news.verbatim.factcheck.FindingEvidence;
import org.omnifaces.cdi.Param;

/** {@code /evidence/source}: one piece of evidence: where it comes from, its words, and what rests on it. */
@Named("source")
@RequestScoped
public class SourcePage {

    @Inject
    private FindingEvidence finding;

    @Inject
    private Stories stories;

    @Inject
    @Param
    private String evidence;

    private EvidenceSheet sheet;

    private List<Use> uses;

    /**
     * A story that the evidence is at hand for.
     *
     * @param story    which
     * @param headline its headline
     */
    public record Use(StoryId story, String headline) {
    }

    /** Opens the evidence when its address is called up. */
    public void open() {
        getSheet();
    }

    public EvidenceSheet getSheet() {
        if (sheet == null) {
            sheet = finding.open(id());
        }
        return sheet;
    }

    private UUID id() {
        try {
            return UUID.fromString(Objects.toString(evidence));
        } catch (IllegalArgumentException e) {
            throw Refusal.because("This address names no evidence.");
        }
    }

    /** Returns the words in paragraphs, with the time and the speaker of each where the source says it. */
    public Reading getReading() {
        return Reading.of(getSheet().card());
    }

    /** Returns the stories that it is at hand for; one may have been begun in a form and never saved. */
    public List<Use> getUses() {
        if (uses == null) {
            Map<StoryId, String> headlines = stories.headlines(getSheet().stories());
            uses = getSheet().stories().stream().filter(headlines::containsKey)
                    .map(story -> new Use(story, headlines.get(story))).toList();
        }
        return uses;
    }

    /** Returns what is wrong with the evidence; empty if it is what was kept. */
    public String getDamage() {
        return getSheet().damage() == null ? "" : getSheet().damage().told(getSheet().card().name());
    }
}
