package news.verbatim.newsroom.stories;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import news.verbatim.drafting.CoverNote;
import news.verbatim.newsroom.house.Me;
import news.verbatim.newsroom.house.WallForm;

/** What an author says to whoever decides on the story, and by when the decision is wanted. */
@Named("cover")
@RequestScoped
public class CoverPanel {

    @Inject
    private Me me;

    private final WallForm wanted = new WallForm("wanted");

    private String note = "";

    /** Offers the author's own zone. */
    @PostConstruct
    void begin() {
        wanted.setZone(me.getZone().getId());
    }

    /** Returns what was said. */
    CoverNote said() {
        return new CoverNote(note, wanted.isEmpty() ? null : wanted.planned());
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
}
