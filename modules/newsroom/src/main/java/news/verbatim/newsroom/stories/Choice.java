package news.verbatim.newsroom.stories;

import java.util.List;
import news.verbatim.drafting.draft.KnownSpeaker;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.text.Dismissal;

/** The finding that an author has taken up, and what they are about to say of it. */
public class Choice {

    private String key = "";
    private String words = "";
    private String speaker = "";
    private String role = "";
    private Dismissal.Reason reason;

    /** Takes up again what the form says was taken up. */
    void take(String formKey, String formWords) {
        key = formKey == null ? "" : formKey;
        words = formWords == null ? "" : formWords;
    }

    void take(TextFinding finding) {
        key = finding.key();
        words = finding.words();
        KnownSpeaker likely = finding.likely();
        speaker = likely != null ? likely.name() : finding.isDismissed() ? "" : finding.speaker();
        role = likely != null ? likely.role() : finding.role();
    }

    void drop() {
        key = "";
        words = "";
        speaker = "";
        role = "";
        reason = null;
    }

    /**
     * Returns the finding that was taken up.
     *
     * @throws Refusal if it is gone
     */
    TextFinding among(List<TextFinding> findings) {
        return findings.stream().filter(finding -> finding.key().equals(key) && finding.words().equals(words))
                .findFirst()
                .orElseThrow(() -> Refusal.because("These words have changed in the text. Choose them again."));
    }

    public boolean isTaken() {
        return !key.isEmpty();
    }

    /** Says whether it is a quotation; marks that nobody accounts for are none yet. */
    public boolean isQuotation() {
        return key.startsWith(TextFinding.QUOTATION);
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getSpeaker() {
        return speaker;
    }

    public void setSpeaker(String speaker) {
        this.speaker = speaker;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public Dismissal.Reason getReason() {
        return reason;
    }

    public void setReason(Dismissal.Reason reason) {
        this.reason = reason;
    }
}
