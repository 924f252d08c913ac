package news.verbatim.newsroom.stories;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import news.verbatim.drafting.CoverNote;
import news.verbatim.drafting.Plan;
import news.verbatim.drafting.Writing;
import news.verbatim.events.Refusal;
import news.verbatim.newsroom.house.Me;
import news.verbatim.newsroom.house.Telling;
import news.verbatim.newsroom.house.WallForm;

/** What an author has in mind for the story of {@code /stories/write}: how long it is to be, a word to the editors, by when. */
@Named("cover")
@RequestScoped
public class CoverPanel {

    @Inject
    private WritePage page;

    @Inject
    private Writing writing;

    @Inject
    private Me me;

    private final WallForm wanted = new WallForm("wanted");

    private String note = "";

    private String target = "";

    /** Offers the author's own zone. */
    @PostConstruct
    void begin() {
        wanted.setZone(me.getZone().getId());
    }

    /** Shows what was kept. */
    void show(Plan plan) {
        note = plan.cover().note();
        target = plan.target() == 0 ? "" : String.valueOf(plan.target());
        if (plan.cover().wanted() != null) {
            wanted.show(plan.cover().wanted().wall(), plan.cover().wanted().zone());
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

    public WallForm getWanted() {
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
