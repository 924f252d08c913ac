package news.verbatim.newsroom.check;

import java.time.LocalDate;
import news.verbatim.events.EvidenceKind;
import news.verbatim.factcheck.NewEvidence;

/** A new source as it is typed. */
public class SourceForm {

    private String name = "";
    private EvidenceKind kind;
    private LocalDate saidOn;
    private String text = "";

    NewEvidence source() {
        return new NewEvidence(name, kind, saidOn, text);
    }

    public EvidenceKind[] getKinds() {
        return EvidenceKind.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public EvidenceKind getKind() {
        return kind;
    }

    public void setKind(EvidenceKind kind) {
        this.kind = kind;
    }

    public LocalDate getSaidOn() {
        return saidOn;
    }

    public void setSaidOn(LocalDate saidOn) {
        this.saidOn = saidOn;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
