package news.verbatim.newsroom.approval;

import java.util.Locale;
import java.util.stream.Stream;
import news.verbatim.approval.risk.QueueFilter;

/** What is to be seen of the queue, as an address or a form says it. What it does not know counts as everything. */
public class FilterForm {

    private String desk = "";
    private String claim = "";
    private String risk = "";

    QueueFilter filter() {
        return new QueueFilter(desk, known(QueueFilter.Claim.values(), claim, QueueFilter.Claim.ANYBODY),
                known(QueueFilter.Trait.values(), risk, null));
    }

    private static <E extends Enum<E>> E known(E[] all, String name, E otherwise) {
        return Stream.of(all).filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name)).findFirst()
                .orElse(otherwise);
    }

    public QueueFilter.Trait[] getTraits() {
        return QueueFilter.Trait.values();
    }

    public String getDesk() {
        return desk;
    }

    public void setDesk(String desk) {
        this.desk = desk == null ? "" : desk;
    }

    public String getClaim() {
        return claim;
    }

    public void setClaim(String claim) {
        this.claim = claim == null ? "" : claim;
    }

    public String getRisk() {
        return risk;
    }

    public void setRisk(String risk) {
        this.risk = risk == null ? "" : risk;
    }
}
