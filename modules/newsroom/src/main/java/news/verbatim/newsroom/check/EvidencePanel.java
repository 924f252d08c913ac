package news.verbatim.newsroom.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import news.verbatim.factcheck.EvidenceCard;
import news.verbatim.factcheck.KeepingEvidence;
import news.verbatim.factcheck.KeptEvidence;
import news.verbatim.newsroom.house.MarkedText;
import news.verbatim.newsroom.house.Telling;

/** The evidence beside the quotation of {@code /check/story}: what was kept, which of it lies there, and a new source. */
@Named("evidencePanel")
@RequestScoped
public class EvidencePanel {

    @Inject
    private CheckPage page;

    @Inject
    private KeepingEvidence keeping;

    private final SourceForm source = new SourceForm();

    /** The id of the evidence that is chosen in the form. */
    private String chosen = "";

    /** Keeps a new source and lays it beside the quotation. */
    public String keep() {
        KeptEvidence kept = keeping.keep(page.getStory(), source.source());
        Telling.done(kept.before() ? "This was kept already, as “" + kept.name() + "”. It lies beside the quotation."
                : "Kept. The evidence lies beside the quotation.");
        return page.address(page.getDesk().currentId(), kept.id().toString());
    }

    void open(CheckDesk desk) {
        chosen = desk.evidence() == null ? "" : desk.evidence().id().toString();
    }

    UUID chosenId() {
        return chosen.isEmpty() ? null : UUID.fromString(chosen);
    }

    public List<EvidenceCard> getAll() {
        return page.getDesk().sheet().evidence();
    }

    /** Returns the evidence that is chosen in the form; null if none was kept. */
    public EvidenceCard getShown() {
        return getAll().stream().filter(card -> card.id().toString().equals(chosen)).findFirst()
                .orElse(page.getDesk().evidence());
    }

    /** Returns the words of that evidence with those lit that the quotation rests on. */
    public List<MarkedText.Stretch> getLit() {
        return getShown() == null ? List.of() : Lighting.in(getShown().text(), page.getDesk().current());
    }

    /** Says whether a new source is being typed. */
    public boolean isAdding() {
        return !(source.getName() + source.getText()).isEmpty();
    }

    public SourceForm getSource() {
        return source;
    }

    public String getChosen() {
        return chosen;
    }

    /** Sets the choice; Faces has null for a form that was opened before any evidence was kept. */
    public void setChosen(String chosen) {
        this.chosen = Objects.requireNonNullElse(chosen, "");
    }
}
