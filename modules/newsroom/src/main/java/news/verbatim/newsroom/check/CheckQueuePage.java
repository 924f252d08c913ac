package news.verbatim.newsroom.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import news.verbatim.factcheck.queue.CheckQueue;
import news.verbatim.factcheck.queue.CheckTask;
import news.verbatim.factcheck.queue.WaitingCheck;
import news.verbatim.newsroom.house.faces.PageOfRows;
import news.verbatim.newsroom.house.frame.Parties;

/** {@code /check}: the checks that wait for somebody, who waits longest first, of one desk or of all. */
@Named("checkQueue")
@RequestScoped
public class CheckQueuePage {

    @Inject
    private CheckQueue queue;

    @Inject
    private Parties parties;

    private int page = 1;

    private String desk = "";

    private WaitingCheck.With with = WaitingCheck.With.ANYTHING;

    private PageOfRows<WaitingCheck> listing;

    private Optional<WaitingCheck> next;

    public PageOfRows<WaitingCheck> getListing() {
        if (listing == null) {
            listing = PageOfRows.read(page, (number, size) -> queue.waiting(desk, with, number, size));
            parties.read(listing.rows().stream().map(row -> row.card().story()).toList());
        }
        return listing;
    }

    /**
     * Returns the check that this person takes next: what they have begun, or what waits longest; null if nothing waits
     * for them.
     */
    public WaitingCheck getNext() {
        if (next == null) {
            next = queue.forMe(1).stream().map(CheckTask::check).findFirst();
        }
        return next.orElse(null);
    }

    /** A filter on what waits in a check, as the address has it and as it reads. */
    public record Filter(String name, String label, boolean now) {
    }

    public List<Filter> getFilters() {
        return Stream.of(WaitingCheck.With.values())
                .map(one -> new Filter(one == WaitingCheck.With.ANYTHING ? "" : name(one),
                        one == WaitingCheck.With.PROPOSED ? "for a second person" : name(one), one == with))
                .toList();
    }

    /** Says whether the list may be empty only because of a filter. */
    public boolean isNarrowed() {
        return !desk.isEmpty() || with != WaitingCheck.With.ANYTHING;
    }

    private static String name(WaitingCheck.With with) {
        return with.name().toLowerCase(Locale.ROOT);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getDesk() {
        return desk;
    }

    public void setDesk(String desk) {
        this.desk = desk == null ? "" : desk;
    }

    public String getWith() {
        return with == WaitingCheck.With.ANYTHING ? "" : name(with);
    }

    /** Sets what has to wait in a check; a name that is none lets everything through. */
    public void setWith(String name) {
        with = Stream.of(WaitingCheck.With.values()).filter(one -> name(one).equals(name)).findFirst()
                .orElse(WaitingCheck.With.ANYTHING);
    }
}
