package news.verbatim.newsroom.schedule;

import news.verbatim.events.id.QuotationId;
import news.verbatim.publishing.publication.NoticeForm;

/** What an editor wants the readers of a public story to be told. */
public class TellingForm {

    private String quotation = "";
    private String passage = "";
    private String note = "";
    private String whyWithdrawn = "";
    private String whyKilled = "";
    private String whyRefiled = "";

    NoticeForm aboutWords() {
        return new NoticeForm(quotation.isEmpty() ? null : QuotationId.of(quotation), passage, note);
    }

    public String getQuotation() {
        return quotation;
    }

    public void setQuotation(String quotation) {
        this.quotation = quotation == null ? "" : quotation;
    }

    public String getPassage() {
        return passage;
    }

    public void setPassage(String passage) {
        this.passage = passage;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getWhyWithdrawn() {
        return whyWithdrawn;
    }

    public void setWhyWithdrawn(String whyWithdrawn) {
        this.whyWithdrawn = whyWithdrawn;
    }

    public String getWhyKilled() {
        return whyKilled;
    }

    public void setWhyKilled(String whyKilled) {
        this.whyKilled = whyKilled;
    }

    public String getWhyRefiled() {
        return whyRefiled;
    }

    public void setWhyRefiled(String whyRefiled) {
        this.whyRefiled = whyRefiled;
    }
}
