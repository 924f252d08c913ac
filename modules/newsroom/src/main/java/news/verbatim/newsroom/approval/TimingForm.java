package news.verbatim.newsroom.approval;

import java.time.LocalDateTime;
import java.time.ZoneId;
import news.verbatim.approval.deciding.Timing;
import news.verbatim.approval.review.StandingTiming;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.newsroom.house.faces.MomentForm;

/**
 * When an editor wants the story to go live, and before when nobody may read it. It begins with what those before have
 * said.
 */
public class TimingForm {

    private final ZoneId zone;
    private final MomentForm when = new MomentForm();
    private final MomentForm embargo = new MomentForm("embargo");
    private boolean later;
    private boolean embargoed;
    private String embargoWhy = "";
    private Integer signed;

    /**
     * Begins with what stands.
     *
     * @param zone where the clock of the story's desk hangs
     * @param slot what that clock shows at a time that could be offered where none stands
     */
    TimingForm(ZoneId zone, StandingTiming standing, LocalDateTime slot) {
        this.zone = zone;
        when.show(slot, zone);
        embargo.show(slot, zone);
        signed = standing.signed();
        if (standing.planned() != null) {
            plan(standing.planned());
        }
        if (standing.embargo() != null) {
            embargoed = true;
            embargo.show(standing.embargo());
        }
    }

    /** Begins with a time for which the story was planned before. */
    void plan(PlannedTime planned) {
        later = true;
        when.show(planned);
    }

    /**
     * Returns what was said. Fields of a choice that was not made say nothing.
     *
     * @throws news.verbatim.events.act.Refusal at the field that is missing, or that names no one moment
     */
    Timing timing() {
        return new Timing(later ? when.planned() : null, embargoed ? embargo.planned() : null, zone, embargoWhy,
                signed);
    }

    public MomentForm getWhen() {
        return when;
    }

    public MomentForm getEmbargo() {
        return embargo;
    }

    public boolean isLater() {
        return later;
    }

    public void setLater(boolean later) {
        this.later = later;
    }

    public boolean isEmbargoed() {
        return embargoed;
    }

    public void setEmbargoed(boolean embargoed) {
        this.embargoed = embargoed;
    }

    public String getEmbargoWhy() {
        return embargoWhy;
    }

    public void setEmbargoWhy(String why) {
        this.embargoWhy = why == null ? "" : why;
    }

    public Integer getSigned() {
        return signed;
    }

    public void setSigned(Integer signed) {
        this.signed = signed;
    }
}
