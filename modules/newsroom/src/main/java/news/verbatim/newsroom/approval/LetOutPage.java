package news.verbatim.newsroom.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import news.verbatim.approval.BreakingGlass;
import news.verbatim.events.CheckedQuotation;
import news.verbatim.events.StoryId;
import news.verbatim.factcheck.CheckSheet;
import news.verbatim.factcheck.Checks;
import news.verbatim.newsroom.house.Addresses;
import news.verbatim.newsroom.house.Me;
import news.verbatim.newsroom.house.Telling;
import news.verbatim.newsroom.house.WallForm;
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
    private Me me;

    @Inject
    @Param
    private StoryId story;

    @Inject
    @Param
    private Integer revision;

    private final WallForm form = new WallForm();

    private String reason = "";

    private CheckSheet sheet;

    /** Opens the form when its address is called up. */
    public void open() {
        getSheet();
        form.setZone(me.getZone().getId());
    }

    /** Proposes it. */
    public String propose() {
        breaking.propose(story, getRevision(), reason, form.planned());
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

    public WallForm getForm() {
        return form;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
