package news.verbatim.newsroom.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import news.verbatim.accounts.desks.DeskCard;
import news.verbatim.newsroom.house.faces.PageOfRows;
import news.verbatim.newsroom.house.faces.Telling;
import news.verbatim.newsroom.house.frame.DeskList;
import news.verbatim.publishing.golive.Punctuality;
import news.verbatim.publishing.publication.Arrival;
import news.verbatim.publishing.terms.DeskTerms;
import news.verbatim.publishing.terms.SettingTerms;

/** {@code /admin/clock}: how late stories went live, and what each desk wants of the clock. */
@Named("clockPage")
@RequestScoped
public class ClockPage {

    @Inject
    private Punctuality punctuality;

    @Inject
    private SettingTerms settingTerms;

    @Inject
    private DeskList desks;

    private String desk = "";
    private int latest = 720;
    private boolean versionsPublic;
    private int page = 1;
    private PageOfRows<Arrival> listing;
    private Punctuality.Figures figures;
    private List<DeskTerms> terms;

    public PageOfRows<Arrival> getListing() {
        if (listing == null) {
            listing = PageOfRows.read(page, punctuality::arrivals);
        }
        return listing;
    }

    public Punctuality.Figures getFigures() {
        if (figures == null) {
            figures = punctuality.recent();
        }
        return figures;
    }

    public List<DeskTerms> getTerms() {
        if (terms == null) {
            terms = settingTerms.of(desks.getAll().stream().map(DeskCard::code).toList());
        }
        return terms;
    }

    /** Sets the terms of a desk. */
    public String set() {
        settingTerms.set(desk, latest, versionsPublic);
        Telling.done("The desk’s terms count from now on.");
        return "/admin/clock?faces-redirect=true";
    }

    /** Returns a span in milliseconds, seconds or minutes, whichever says enough. */
    public String span(Duration span) {
        long millis = span.toMillis();
        if (millis < 10_000) {
            return millis + " ms";
        }
        return millis < 600_000 ? String.format(Locale.ENGLISH, "%.1f s", millis / 1000.0) : span.toMinutes() + " min";
    }

    public String getDesk() {
        return desk;
    }

    public void setDesk(String desk) {
        this.desk = desk;
    }

    public int getLatest() {
        return latest;
    }

    public void setLatest(int latest) {
        this.latest = latest;
    }

    public boolean isVersionsPublic() {
        return versionsPublic;
    }

    public void setVersionsPublic(boolean versionsPublic) {
        this.versionsPublic = versionsPublic;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
