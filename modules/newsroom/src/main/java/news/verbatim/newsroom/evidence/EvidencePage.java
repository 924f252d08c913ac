package news.verbatim.newsroom.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import news.verbatim.events.text.EvidenceKind;
import news.verbatim.factcheck.search.EvidenceHit;
import news.verbatim.factcheck.search.FindingEvidence;
import news.verbatim.factcheck.search.FoundEvidence;
import news.verbatim.newsroom.house.frame.PeopleNames;
import news.verbatim.newsroom.house.wording.Words;
import org.omnifaces.cdi.Param;

/** {@code /evidence}: looking for evidence among everything that was kept. What is looked for stands in the address. */
@Named("library")
@RequestScoped
public class EvidencePage {

    private static final int SIZE = 20;

    @Inject
    private FindingEvidence finding;

    @Inject
    private PeopleNames people;

    @Inject
    private Words words;

    @Inject
    @Param
    private String q;

    @Inject
    @Param
    private EvidenceKind kind;

    @Inject
    @Param
    private String speaker;

    @Inject
    @Param
    private String language;

    @Inject
    @Param
    private Integer year;

    @Inject
    @Param
    private Integer page;

    /** The words in the field, for a new search. */
    private String wanted;

    private FoundEvidence found;

    /** Looks for the words in the field; what it was narrowed down to stays. */
    public String look() {
        return "/evidence?faces-redirect=true&" + getLooked().with("q", wanted).query();
    }

    public FoundEvidence getFound() {
        if (found == null) {
            found = finding.find(getLooked().asked(), getPage() - 1, SIZE);
            people.read(found.hits(), EvidenceHit::capturedBy);
        }
        return found;
    }

    /** Returns what the address asks for. */
    public Looked getLooked() {
        return new Looked(q, kind, speaker, language, year);
    }

    /** Returns what the hits can be narrowed down by. */
    public List<Facet> getFacets() {
        return Facet.of(getFound(), getLooked(), words);
    }

    public boolean isMore() {
        return getFound().total() > (long) getPage() * SIZE;
    }

    public int getPage() {
        return page == null || page < 1 ? 1 : Math.min(page, 10_000 / SIZE);
    }

    public String getWanted() {
        return wanted == null ? getLooked().q() : wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
