package news.verbatim.newsroom.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.stream.Stream;
import news.verbatim.approval.glass.DebtCard;
import news.verbatim.approval.glass.PublicDebt;
import news.verbatim.newsroom.house.faces.PageOfRows;
import news.verbatim.newsroom.house.frame.PeopleNames;

/**
 * {@code /debt}: every story that is public with open quotations, or about to be: until when, who answers for it, and
 * why.
 */
@Named("debtPage")
@RequestScoped
public class DebtPage {

    @Inject
    private PublicDebt debts;

    @Inject
    private PeopleNames people;

    private int page = 1;

    private PageOfRows<DebtCard> listing;

    public PageOfRows<DebtCard> getListing() {
        if (listing == null) {
            listing = PageOfRows.read(page, debts::page);
            people.read(listing.rows().stream().flatMap(row -> Stream.of(row.glass().proposer(), row.glass().second()))
                    .filter(Objects::nonNull).distinct().toList());
        }
        return listing;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
