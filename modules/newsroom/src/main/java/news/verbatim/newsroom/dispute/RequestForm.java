package news.verbatim.newsroom.dispute;

import java.time.LocalDate;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.QuotationId;
import news.verbatim.factcheck.speakers.NewRequest;
import news.verbatim.factcheck.speakers.SpeakerRequest;

/** What somebody types about a speaker's request. */
public class RequestForm {

    private String quotation = "";
    private SpeakerRequest.Kind kind = SpeakerRequest.Kind.APPROVE;
    private String wish = "";
    private LocalDate askedOn;

    QuotationId chosen() {
        if (quotation == null || quotation.isEmpty()) {
            throw Refusal.at("quotation", "Choose the quotation.");
        }
        return QuotationId.of(quotation);
    }

    NewRequest request() {
        return new NewRequest(kind, wish, askedOn);
    }

    public String getQuotation() {
        return quotation;
    }

    public void setQuotation(String quotation) {
        this.quotation = quotation;
    }

    public SpeakerRequest.Kind getKind() {
        return kind;
    }

    public void setKind(SpeakerRequest.Kind kind) {
        this.kind = kind;
    }

    public SpeakerRequest.Kind[] getKinds() {
        return SpeakerRequest.Kind.values();
    }

    public String getWish() {
        return wish;
    }

    public void setWish(String wish) {
        this.wish = wish;
    }

    public LocalDate getAskedOn() {
        return askedOn;
    }

    public void setAskedOn(LocalDate askedOn) {
        this.askedOn = askedOn;
    }
}
