package news.verbatim.newsroom.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import news.verbatim.approval.glass.BreakingGlass;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.CheckedQuotation;
import news.verbatim.factcheck.queue.CheckSheet;
import news.verbatim.factcheck.queue.Checks;
import news.verbatim.newsroom.house.faces.Addresses;
import news.verbatim.newsroom.house.faces.MomentForm;
import news.verbatim.newsroom.house.faces.Telling;
import news.verbatim.newsroom.house.frame.DeskList;
import org.omnifaces.cdi.Param;

/** {@code /approval/let-out}: asking for a second editor, to let a story out although quotations in it are open. */
@Named("letOut")
@RequestScoped
public class LetOutPage {

    @Inject
    private BreakingGlass breaking;

    @Inject
    private Checks checks;

    @Inject
    private DeskList desks;

    @Inject
    private Clock clock;

    @Inject
    @Param
    private StoryId story;

    @Inject
    @Param
    private Integer revision;

    private MomentForm form;

    private String reason = "";

    private CheckSheet sheet;

    /** Opens the form when its address is called up. */
    public void open() {
        getSheet();
    }

    /** Proposes it. */
    public String propose() {
        breaking.propose(story, getRevision(), reason, getForm().planned());
        Telling.done("Proposed. The editors of the desk are told; nothing happens before one of them agrees.");
        return "/approval/decide?faces-redirect=true&story=" + story + "&revision=" + getRevision();
    }

    public CheckSheet getSheet() {
        if (sheet == null) {
            sheet = checks.open(Addresses.required(story), getRevision());
        }
        return sheet;
    }

    /** Returns the quotations that have no verdict which lets them out. */
    public List<CheckedQuotation> getOpen() {
        return getSheet().content().quotations().stream().filter(said -> !said.resolved()).toList();
    }

    public StoryId getStory() {
        return story;
    }

    public int getRevision() {
        return revision == null ? 0 : revision;
    }

    /**
     * Returns by when every quotation is to be checked; it begins with this time tomorrow, on the clock of the story's
     * desk.
     */
    public MomentForm getForm() {
        if (form == null) {
            ZoneId zone = desks.zone(getSheet().card().desk());
            form = new MomentForm();
            form.show(LocalDateTime.ofInstant(clock.instant(), zone).plusDays(1).truncatedTo(ChronoUnit.MINUTES), zone);
        }
        return form;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
