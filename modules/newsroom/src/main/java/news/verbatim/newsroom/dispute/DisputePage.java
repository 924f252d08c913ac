package news.verbatim.newsroom.dispute;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.factcheck.fallout.Affected;
import news.verbatim.factcheck.fallout.Disputing;
import news.verbatim.factcheck.queue.CheckSheet;
import news.verbatim.factcheck.queue.Checks;
import news.verbatim.newsroom.house.faces.Addresses;
import news.verbatim.newsroom.house.faces.Ids;
import news.verbatim.newsroom.house.faces.Telling;
import news.verbatim.newsroom.house.wording.Words;
import org.omnifaces.cdi.Param;

/** {@code /dispute}: saying that a quotation is wrong, whoever says it, and seeing what else stands with it. */
@Named("disputePage")
@RequestScoped
public class DisputePage {

    @Inject
    private Checks checks;

    @Inject
    private Disputing disputing;

    @Inject
    private Words words;

    @Inject
    @Param
    private StoryId story;

    @Inject
    @Param
    private Integer revision;

    private String quotation = "";

    private String reason = "";

    private CheckSheet sheet;

    private List<Affected> affected;

    /** Opens the page of a story that is there, and of a quotation of it if the address names one. */
    public void open() {
        getSheet();
        getAffected();
    }

    /** Disputes the quotation and shows what falls with it. */
    public String dispute() {
        disputing.dispute(story, getRevision(), QuotationId.of(quotation), reason);
        Telling.done("Disputed. " + (getSheet().card().live() ? "Readers see it, so it is urgent for the desk now."
                : "The story does not go out until that is settled."));
        return "/dispute?faces-redirect=true&story=" + story + "&revision=" + revision + "&quotation=" + quotation;
    }

    /**
     * Returns what uses the same words or rests on the same passage in other stories; nothing while no quotation is
     * chosen.
     */
    public List<Affected> getAffected() {
        if (affected == null) {
            affected = quotation.isEmpty() ? List.of()
                    : disputing.affectedBy(story, getRevision(), new QuotationId(Ids.of(quotation)));
        }
        return affected;
    }

    /** Returns where a story is that is affected. */
    public String where(Affected other) {
        return other.live() ? "public" : switch (other.state()) {
            case CLOSED -> "a draft";
            case COMPLETE -> "checked";
            default -> "being checked";
        };
    }

    /** Returns what a story that is affected has in common with this one. */
    public String why(Affected other) {
        return other.why().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public CheckSheet getSheet() {
        if (sheet == null) {
            sheet = checks.open(Addresses.required(story), getRevision());
        }
        return sheet;
    }

    /** Returns the quotations to choose from. */
    public List<SelectItem> getQuotations() {
        return QuotationItems.of(getSheet(), words);
    }

    public StoryId getStory() {
        return story;
    }

    public int getRevision() {
        return revision == null ? 0 : revision;
    }

    public String getQuotation() {
        return quotation;
    }

    public void setQuotation(String quotation) {
        this.quotation = quotation == null ? "" : quotation;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
