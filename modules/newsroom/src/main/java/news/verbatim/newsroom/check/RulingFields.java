package news.verbatim.newsroom.check;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import news.verbatim.events.text.Ruling;
import news.verbatim.events.text.SourceKind;
import news.verbatim.events.text.Verdict;
import news.verbatim.factcheck.verdict.RulingForm;
import news.verbatim.factcheck.verdict.Warning;
import news.verbatim.newsroom.house.faces.MomentForm;

/** What a checker types and ticks about the quotation in hand. */
public class RulingFields {

    private String note = "";
    private final Map<Warning.Asks, String> answers = new EnumMap<>(Warning.Asks.class);
    private final TranslationFields translation = new TranslationFields();
    private final MomentForm until = new MomentForm("until");
    private boolean accusation;
    private SourceKind saidBy = SourceKind.PERSON;
    private String saidByNote = "";

    /** Offers a time until which a waiver holds. */
    void offer(LocalDateTime wall, ZoneId zone) {
        until.show(wall, zone);
    }

    /** Begins with the source as an earlier verdict has it; null if there is none. */
    void beginWith(Ruling earlier) {
        saidBy = earlier == null || earlier.source() == null ? SourceKind.PERSON : earlier.source();
    }

    /**
     * Returns what is to be ruled.
     *
     * @throws news.verbatim.events.act.Refusal at the fields of {@code until} if it is to be waived and no moment is
     *         given
     */
    RulingForm form(Verdict verdict, Rests on) {
        return new RulingForm(verdict, on.evidence(), on.passage(), on.start(), on.end(), note, answers,
                translation.form(),
                verdict == Verdict.WAIVED ? until.planned().instant() : null, accusation,
                saidBy, saidByNote);
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    private String answer(Warning.Asks asked) {
        return answers.getOrDefault(asked, "");
    }

    private void answer(Warning.Asks asked, String answer) {
        answers.put(asked, answer == null ? "" : answer);
    }

    /** Returns why the meaning is kept all the same; empty if nobody says so. */
    public String getMeaning() {
        return answer(Warning.Asks.MEANING);
    }

    public void setMeaning(String meaning) {
        answer(Warning.Asks.MEANING, meaning);
    }

    /** Returns how the checker knows that the speaker says it in their own name; empty if nobody says so. */
    public String getOwnWords() {
        return answer(Warning.Asks.OWN_WORDS);
    }

    public void setOwnWords(String ownWords) {
        answer(Warning.Asks.OWN_WORDS, ownWords);
    }

    /** Returns how the checker knows that the speaker said it; empty if nobody says so. */
    public String getSpeaker() {
        return answer(Warning.Asks.SPEAKER);
    }

    public void setSpeaker(String speaker) {
        answer(Warning.Asks.SPEAKER, speaker);
    }

    /** Returns how the checker knows that it was said then and there; empty if nobody says so. */
    public String getOccasion() {
        return answer(Warning.Asks.OCCASION);
    }

    public void setOccasion(String occasion) {
        answer(Warning.Asks.OCCASION, occasion);
    }

    public TranslationFields getTranslation() {
        return translation;
    }

    public MomentForm getUntil() {
        return until;
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
