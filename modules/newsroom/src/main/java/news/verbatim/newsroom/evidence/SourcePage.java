package news.verbatim.newsroom.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import news.verbatim.drafting.listing.Stories;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.StoryId;
import news.verbatim.factcheck.evidence.EvidenceSheet;
import news.verbatim.factcheck.extraction.text.LeftOut;
import news.verbatim.factcheck.search.FindingEvidence;
import news.verbatim.newsroom.house.faces.Ids;
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

    private static final int MOST_LEFT_OUT = 200;

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
        UUID read = Ids.of(evidence);
        if (read == null) {
            throw Refusal.because("This address names no evidence. Look for it under Evidence.");
        }
        return read;
    }

    /** Returns the words in paragraphs, with the time and the speaker of each where the source says it. */
    public EvidenceLines getReading() {
        return EvidenceLines.of(getSheet().card());
    }

    /** Returns what stands in its file and not among its words: the first of it, what matters most before the rest. */
    public List<LeftOut> getLeftOut() {
        List<LeftOut> all = getSheet().card().leftOut();
        return Stream.concat(all.stream().filter(SourcePage::matters), all.stream().filter(one -> !matters(one)))
                .limit(MOST_LEFT_OUT)
                .toList();
    }

    private static boolean matters(LeftOut one) {
        return one.kind().isWords() || one.kind() == LeftOut.Kind.REMARK;
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
