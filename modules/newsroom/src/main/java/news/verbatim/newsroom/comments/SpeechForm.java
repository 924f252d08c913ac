package news.verbatim.newsroom.comments;

import java.util.UUID;

/** What somebody is about to say: about some words, or in answer to a comment. */
public class SpeechForm {

    private String id = UUID.randomUUID().toString();
    private String commented = "";
    private String said = "";
    private String answering = "";
    private String answer = "";

    /** Empties the form for what is said next. */
    void clear() {
        id = UUID.randomUUID().toString();
        commented = "";
        said = "";
        answering = "";
        answer = "";
    }

    UUID id() {
        return UUID.fromString(id);
    }

    /** Returns the id of what is about to be said, so that sent twice it is said once. */
    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** Returns the words that were pointed at, and where they stand, as JSON. */
    public String getCommented() {
        return commented;
    }

    public void setCommented(String commented) {
        this.commented = commented == null ? "" : commented;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said == null ? "" : said;
    }

    /** Returns the id of the comment that is being answered; empty if none is. */
    public String getAnswering() {
        return answering;
    }

    public void setAnswering(String answering) {
        this.answering = answering == null ? "" : answering;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer == null ? "" : answer;
    }
}
