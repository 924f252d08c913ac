package news.verbatim.newsroom.evidence;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Quoted;
import news.verbatim.factcheck.evidence.keeping.KeepingEvidence;
import news.verbatim.factcheck.evidence.keeping.KeptEvidence;
import news.verbatim.factcheck.search.EvidenceHit;
import news.verbatim.factcheck.search.EvidenceQuery;
import news.verbatim.factcheck.search.FindingEvidence;
import news.verbatim.newsroom.house.faces.Ids;
import news.verbatim.newsroom.house.faces.Telling;
import org.omnifaces.util.Faces;

/** The part of a page that adds a source to a story: words that are pasted, a file, or what was kept already. */
@Named("addSource")
@RequestScoped
public class AddSource {

    /** Where a source is taken from. */
    public enum Way {
        PASTE, FILE, KEPT
    }

    private static final int OFFERED = 8;

    @Inject
    private KeepingEvidence keeping;

    @Inject
    private FindingEvidence finding;

    private final SourceFacts facts = new SourceFacts();

    private final ArrivedFile file = new ArrivedFile();

    private Way way = Way.PASTE;

    /** The words to look for among what was kept. */
    private String wanted = "";

    private String reference = "";

    private List<EvidenceHit> offered;

    /** What is offered has to be known before a choice from it can be read. */
    @PostConstruct
    void resume() {
        wanted = Objects.requireNonNullElse(Faces.getRequestParameter("wanted"), "");
    }

    /** Keeps the source for a story, as a new version if it is to supersede another one, and says what came of it. */
    public KeptEvidence keep(StoryId story, UUID supersedes) {
        KeptEvidence kept = switch (way) {
            case PASTE -> keeping.keep(story, facts.source(), supersedes);
            case FILE -> keeping.keepFile(story, facts.source(), file.chosen(), supersedes);
            case KEPT -> keeping.use(story, chosen());
        };
        String known = way == Way.KEPT
                ? (kept.before() ? " is at hand for this story already." : " is at hand for this story now.")
                : " was kept before; it is at hand for this story now.";
        Telling.done(((way == Way.KEPT || kept.before() ? Quoted.of(kept.name()) + known
                : "Kept: " + Quoted.of(kept.name()) + ".")
                + " " + kept.remark()).strip());
        return kept;
    }

    /** Looks for the words among what was kept; the list is read when the page shows it. */
    public void look() {
        offered = null;
    }

    private UUID chosen() {
        if (reference == null || reference.isEmpty()) {
            throw Refusal.at("reference", "Look for the evidence and choose it.");
        }
        return Ids.asked(reference);
    }

    /** Returns what is offered for the words that somebody looks for. */
    public List<EvidenceHit> getOffered() {
        if (offered == null) {
            offered = wanted.isBlank() ? List.of() : finding.find(EvidenceQuery.of(wanted), 0, OFFERED).hits();
        }
        return offered;
    }

    /** Says whether somebody has begun to add a source. */
    public boolean isBegun() {
        return !(facts.getName() + facts.getText() + wanted).isBlank();
    }

    public SourceFacts getFacts() {
        return facts;
    }

    public ArrivedFile getFile() {
        return file;
    }

    public Way[] getWays() {
        return Way.values();
    }

    public Way getWay() {
        return way;
    }

    public void setWay(Way way) {
        this.way = way;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
