package news.verbatim.newsroom.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import news.verbatim.events.text.CheckedQuotation;
import news.verbatim.factcheck.evidence.EvidenceSheet;
import news.verbatim.factcheck.extraction.text.LeftOut;
import news.verbatim.factcheck.search.FindingEvidence;
import news.verbatim.factcheck.verdict.Suggestion;

/**
 * The evidence that lies beside the quotation of {@code /check/story}, to be read: its words, those that matter lit.
 */
@Named("beside")
@RequestScoped
public class EvidenceBeside {

    @Inject
    private CheckPage page;

    @Inject
    private EvidencePanel panel;

    @Inject
    private FindingEvidence finding;

    private static final int MOST_TAKEN_BACK = 12;

    private EvidenceSheet shown;

    /** Returns the quotation over the passage. */
    public Diff getDiff() {
        String words = current().quotation().words();
        return panel.getSuggestion() == null ? Diff.alone(words) : Diff.of(words, panel.getSuggestion());
    }

    /** Returns the evidence that lies there, compared with what was kept; null without. */
    public EvidenceSheet getShown() {
        if (panel.getLaid().id() != null && (shown == null || !shown.card().id().equals(panel.getLaid().id()))) {
            shown = finding.open(panel.getLaid().id());
        }
        return panel.getLaid().id() == null ? null : shown;
    }

    /** Returns what is wrong with it; empty if it is what was kept. */
    public String getDamage() {
        return getShown() == null || shown.damage() == null ? "" : shown.damage().told(shown.card().name());
    }

    /** Returns the words of that evidence with those lit that the quotation rests on. */
    public Lighting getLit() {
        Suggestion lying = panel.getSuggestion();
        if (getShown() == null) {
            return Lighting.of("", List.of());
        }
        if (lying != null) {
            return Lighting.at(getShown().card().text(), lying.start(), lying.end(), lying.turned().stream()
                    .map(one -> new Lighting.Turn(one.start(), one.end(), one.warning().sentence())).toList());
        }
        return Lighting.of(getShown().card().text(), current() == null ? List.of()
                : Stream.of(panel.getLaid().getPassage(),
                        current().ruling() == null ? "" : current().ruling().passage(), current().quotation().words())
                        .toList());
    }

    /**
     * Returns words that its file hides or that were taken back: those at the passage if there is one, else all; the
     * first of them.
     */
    public List<LeftOut> getTakenBack() {
        Suggestion lying = panel.getSuggestion();
        List<LeftOut> all = getShown() == null ? List.of()
                : shown.card().leftOut().stream().filter(one -> one.kind().isWords()).toList();
        List<LeftOut> here = lying == null ? List.of()
                : all.stream().filter(one -> one.touches(lying.start(), lying.end())).toList();
        return (here.isEmpty() ? all : here).stream().limit(MOST_TAKEN_BACK).toList();
    }

    private CheckedQuotation current() {
        return page.getWork().current();
    }
}
