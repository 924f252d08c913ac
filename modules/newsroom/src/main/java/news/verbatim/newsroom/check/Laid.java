package news.verbatim.newsroom.check;

import java.util.Objects;
import java.util.UUID;
import news.verbatim.factcheck.Suggestion;

/** What lies beside the quotation, as the form carries it: some evidence, and a suggestion or words of the checker's own. */
public class Laid {

    static final int NONE = -1;

    private String evidence = "";
    private int suggestion = NONE;
    private String passage = "";
    private Integer start;
    private Integer end;

    void lay(String id, int number) {
        evidence = id;
        suggestion = number;
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
