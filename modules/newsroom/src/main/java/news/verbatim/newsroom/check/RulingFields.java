package news.verbatim.newsroom.check;

import java.time.LocalDateTime;
import java.time.ZoneId;
import news.verbatim.events.Ruling;
import news.verbatim.events.SourceKind;
import news.verbatim.events.Verdict;
import news.verbatim.factcheck.RulingForm;

/** What a checker types and ticks about the quotation in hand. */
public class RulingFields {

    private String note = "";
    private String meaning = "";
    private String translator = "";
    private LocalDateTime until;
    private boolean accusation;
    private SourceKind saidBy = SourceKind.PERSON;
    private String saidByNote = "";

    /** Begins with the source as an earlier verdict has it; null if there is none. */
    void beginWith(Ruling earlier) {
        saidBy = earlier == null || earlier.source() == null ? SourceKind.PERSON : earlier.source();
    }

    RulingForm form(Verdict verdict, Rests on, ZoneId zone) {
        return new RulingForm(verdict, on.evidence(), on.passage(), on.start(), on.end(), note, !meaning.isBlank(), meaning,
                translator, until == null ? null : until.atZone(zone).toInstant(), accusation,
                saidBy, saidByNote);
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** Returns why the meaning is kept all the same; empty if nobody says so. */
    public String getMeaning() {
        return meaning;
    }

    public void setMeaning(String meaning) {
        this.meaning = meaning == null ? "" : meaning;
    }

    public String getTranslator() {
        return translator;
    }

    public void setTranslator(String translator) {
        this.translator = translator;
    }

    public LocalDateTime getUntil() {
        return until;
    }

    public void setUntil(LocalDateTime until) {
        this.until = until;
    }

    public SourceKind getSaidBy() {
        return saidBy;
    }

    public void setSaidBy(SourceKind saidBy) {
        this.saidBy = saidBy;
    }

    public SourceKind[] getKinds() {
        return SourceKind.values();
    }

    public String getSaidByNote() {
        return saidByNote;
    }

    public void setSaidByNote(String saidByNote) {
        this.saidByNote = saidByNote;
    }

    public boolean isAccusation() {
        return accusation;
    }

    public void setAccusation(boolean accusation) {
        this.accusation = accusation;
    }
}
