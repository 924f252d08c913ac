package news.verbatim.newsroom.evidence;

import java.time.LocalDate;
import news.verbatim.events.text.EvidenceKind;
import news.verbatim.factcheck.evidence.NewEvidence;
import news.verbatim.factcheck.evidence.Occasion;

/** What somebody knows of a new source, as it is typed. */
public class SourceFacts {

    private String name = "";
    private EvidenceKind kind;
    private LocalDate saidOn;
    private String text = "";
    private String speakers = "";
    private String event = "";
    private String place = "";
    private String language = "";
    private String origin = "";

    NewEvidence source() {
        return new NewEvidence(name, kind, saidOn, new Occasion(speakers, event, place, language, origin), text);
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

    public String getSpeakers() {
        return speakers;
    }

    public void setSpeakers(String speakers) {
        this.speakers = speakers;
    }

    public String getEvent() {
        return event;
    }

    public void setEvent(String event) {
        this.event = event;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getOrigin() {
        return origin;
    }

    public void setOrigin(String origin) {
        this.origin = origin;
    }
}
