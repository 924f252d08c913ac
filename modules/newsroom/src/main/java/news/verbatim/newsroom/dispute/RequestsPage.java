package news.verbatim.newsroom.dispute;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import news.verbatim.events.id.StoryId;
import news.verbatim.factcheck.queue.CheckSheet;
import news.verbatim.factcheck.queue.Checks;
import news.verbatim.factcheck.speakers.SpeakerRequest;
import news.verbatim.factcheck.speakers.SpeakerRequests;
import news.verbatim.newsroom.house.faces.Addresses;
import news.verbatim.newsroom.house.faces.Ids;
import news.verbatim.newsroom.house.faces.Telling;
import news.verbatim.newsroom.house.wording.Words;
import org.omnifaces.cdi.Param;

/** {@code /requests}: what speakers ask about what they said, and what an editor decided. */
@Named("requestsPage")
@RequestScoped
public class RequestsPage {

    @Inject
    private Checks checks;

    @Inject
    private SpeakerRequests requests;

    @Inject
    private Words words;

    @Inject
    @Param
    private StoryId story;

    @Inject
    @Param
    private Integer revision;

    private final RequestForm form = new RequestForm();

    private String request = "";

    private String reason = "";

    private CheckSheet sheet;

    private List<SpeakerRequest> all;

    /** Records what a speaker asks. */
    public String record() {
        requests.record(story, getRevision(), form.chosen(), form.request());
        return done("Recorded. An editor decides.");
    }

    /** Grants or refuses a request. */
    public String decide(boolean grant) {
        requests.decide(Ids.asked(request), grant, reason);
        return done(grant ? "Granted. Nothing in the text has changed by it: return or hold the story if it has to."
                : "Refused. The quotation stays as it is.");
    }

    private String done(String message) {
        Telling.done(message);
        return "/requests?faces-redirect=true&story=" + story + "&revision=" + revision;
    }

    public CheckSheet getSheet() {
        if (sheet == null) {
            sheet = checks.open(Addresses.required(story), getRevision());
        }
        return sheet;
    }

    public List<SpeakerRequest> getAll() {
        if (all == null) {
            all = requests.of(Addresses.required(story));
        }
        return all;
    }

    /** Returns the requests to decide. */
    public List<SelectItem> getOpen() {
        return getAll().stream().filter(SpeakerRequest::open).map(one -> new SelectItem(one.id().toString(),
                one.speaker() + ", " + one.kind().words() + ": " + words.quoted(one.words()))).toList();
    }

    /** Returns the quotations to choose from. */
    public List<SelectItem> getQuotations() {
        return QuotationItems.of(getSheet(), words);
    }

    public RequestForm getForm() {
        return form;
    }

    public StoryId getStory() {
        return story;
    }

    public int getRevision() {
        return revision == null ? 0 : revision;
    }

    public String getRequest() {
        return request;
    }

    public void setRequest(String request) {
        this.request = request;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
