package news.verbatim.newsroom.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import news.verbatim.ledger.Ledger;
import news.verbatim.ledger.LedgerEntry;
import news.verbatim.newsroom.house.frame.PeopleNames;
import org.omnifaces.cdi.Param;

/** {@code /admin/ledger}: what happened last, to every story. */
@Named("ledger")
@RequestScoped
public class LedgerPage {

    private static final int SIZE = 50;

    @Inject
    private Ledger ledger;

    @Inject
    private PeopleNames people;

    /** Shows what happened before this entry; the newest if there is none. */
    @Inject
    @Param
    private Long before;

    private List<LedgerEntry> entries;

    public List<LedgerEntry> getEntries() {
        if (entries == null) {
            entries = people.read(ledger.latest(before == null ? Long.MAX_VALUE : before, SIZE), LedgerEntry::by);
        }
        return entries;
    }

    /** Returns where the next page of older entries begins; null if there is none. */
    public Long getOlder() {
        return getEntries().size() < SIZE ? null : getEntries().get(SIZE - 1).id();
    }

    public Long getBefore() {
        return before;
    }
}
