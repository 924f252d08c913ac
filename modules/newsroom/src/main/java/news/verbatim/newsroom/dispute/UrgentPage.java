package news.verbatim.newsroom.dispute;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import news.verbatim.factcheck.queue.Urgent;
import news.verbatim.factcheck.queue.UrgentCard;
import news.verbatim.newsroom.house.faces.Ids;
import news.verbatim.newsroom.house.faces.PageOfRows;
import news.verbatim.newsroom.house.faces.Telling;

/** {@code /urgent}: what readers see and does not stand any more, and what was done about it. */
@Named("urgentPage")
@RequestScoped
public class UrgentPage {

    @Inject
    private Urgent urgent;

    private int page = 1;

    private String matter = "";

    private String note = "";

    private PageOfRows<UrgentCard> listing;

    public PageOfRows<UrgentCard> getListing() {
        if (listing == null) {
            listing = PageOfRows.read(page, urgent::open);
        }
        return listing;
    }

    /** Says what was done about it. */
    public String settle() {
        urgent.settle(Ids.of(matter), note);
        Telling.done("Settled. It is not urgent any more.");
        return "/urgent?faces-redirect=true";
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getMatter() {
        return matter;
    }

    public void setMatter(String matter) {
        this.matter = matter;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
