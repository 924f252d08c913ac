package news.verbatim.newsroom.check;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import news.verbatim.factcheck.verdict.Suggestion;

/**
 * What lies beside the quotation, as the form carries it: some evidence, and a suggestion or words of the checker's
 * own.
 */
public class Laid {

    static final int NONE = -1;
    static final int OWN = -2;

    private String evidence = "";
    private int suggestion = NONE;
    private String passage = "";
    private Integer start;
    private Integer end;

    /** Takes up again what the form says lay there. */
    void takeUp(Map<String, String> form) {
        evidence = form.getOrDefault("evidence", "").matches("[0-9a-f-]{36}") ? form.get("evidence") : "";
        suggestion = number(form.get("suggested"), NONE);
        passage = form.getOrDefault("passage", "");
        start = number(form.get("passage-start"), null);
        end = number(form.get("passage-end"), null);
    }

    private static Integer number(String text, Integer otherwise) {
        return text != null && text.matches("-?\\d{1,9}") ? Integer.valueOf(text) : otherwise;
    }

    void lay(String id, int number) {
        evidence = id;
        suggestion = number;
    }

    /** Leaves the place of marked words: it is one in the evidence that lay there before. */
    void forgetPlace() {
        start = null;
        end = null;
    }

    /** Says whether the checker's own words lie there. */
    boolean isOwn() {
        return suggestion == OWN;
    }

    /** Returns the id of the evidence; null without. */
    UUID id() {
        return evidence.isEmpty() ? null : UUID.fromString(evidence);
    }

    /** Returns what a verdict rests on: the suggestion, else the checker's own words, else the evidence. */
    Rests rests(Suggestion lying) {
        return lying != null ? new Rests(lying.evidence(), "", lying.start(), lying.end())
                : new Rests(id(), start == null ? passage : "", start, end);
    }

    public String getEvidence() {
        return evidence;
    }

    /** Sets the evidence; Faces has null for a form that was opened before any was kept. */
    public void setEvidence(String evidence) {
        this.evidence = Objects.requireNonNullElse(evidence, "");
    }

    /** Returns which of the suggestions lies there, from 0; less for none. */
    public int getSuggestion() {
        return suggestion;
    }

    public void setSuggestion(int suggestion) {
        this.suggestion = suggestion;
    }

    public String getPassage() {
        return passage;
    }

    public void setPassage(String passage) {
        this.passage = passage;
    }

    /** Returns where the checker's own words begin, if they were marked in the evidence; null if they were typed. */
    public Integer getStart() {
        return start;
    }

    public void setStart(Integer start) {
        this.start = start;
    }

    public Integer getEnd() {
        return end;
    }

    public void setEnd(Integer end) {
        this.end = end;
    }
}
