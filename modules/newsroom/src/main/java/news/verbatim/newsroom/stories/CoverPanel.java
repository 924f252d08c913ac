package news.verbatim.newsroom.stories;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import news.verbatim.drafting.story.CoverNote;
import news.verbatim.drafting.story.Plan;
import news.verbatim.drafting.writing.Writing;
import news.verbatim.events.act.Refusal;
import news.verbatim.newsroom.house.faces.MomentForm;
import news.verbatim.newsroom.house.faces.Telling;
import news.verbatim.newsroom.house.frame.DeskList;
import news.verbatim.newsroom.house.frame.Me;

/**
 * What an author has in mind for the story of {@code /stories/write}: how long it is to be, a word to the editors, by
 * when.
 */
@Named("cover")
@RequestScoped
public class CoverPanel {

    @Inject
    private WritePage page;

    @Inject
    private Writing writing;

    @Inject
    private Me me;

    @Inject
    private DeskList desks;

    private final MomentForm wanted = new MomentForm("wanted");

    private String note = "";

    private String target = "";

    /** Offers the author's own zone. */
    @PostConstruct
    void begin() {
        wanted.setZone(me.getZone().getId());
    }

    /** Shows what was kept; where nothing was, the clock of the story's desk. */
    void show(Plan plan) {
        note = plan.cover().note();
        target = plan.target() == 0 ? "" : String.valueOf(plan.target());
        if (plan.cover().wanted() != null) {
            wanted.show(plan.cover().wanted());
        } else {
            wanted.setZone(desks.zone(page.getCopy().text().desk()).getId());
        }
    }

    /** Keeps it for the next time. */
    public String keep() {
        Plan plan = new Plan(words(), said());
        page.save();
        if (!page.isSaved()) {
            return null;
        }
        writing.plan(page.getStory(), plan);
        Telling.done("Kept. It goes along when you submit the story.");
        return page.again();
    }

    /** Returns what was said. */
    CoverNote said() {
        return new CoverNote(note, wanted.isEmpty() ? null : wanted.planned());
    }

    private int words() {
        try {
            return target.isBlank() ? 0 : Integer.parseInt(target.strip());
        } catch (NumberFormatException e) {
            throw Refusal.at("target", "Write a number of words, or leave it empty.");
        }
    }

    public MomentForm getWanted() {
        return wanted;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target == null ? "" : target;
    }
}
