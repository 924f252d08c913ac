package news.verbatim.newsroom.check;

import java.util.List;
import java.util.Locale;
import news.verbatim.factcheck.check.QuotationState;
import news.verbatim.factcheck.check.QuotationStatus;

/** Which quotations of a story a checker wants to see; what the address says about it is a name in small letters. */
enum Shown {
    ALL(null), OPEN(QuotationState.OPEN), STALE(QuotationState.STALE), DISPUTED(QuotationState.DISPUTED);

    private final QuotationState state;

    Shown(QuotationState state) {
        this.state = state;
    }

    /** Reads the address; whatever it does not know shows all. */
    static Shown of(String name) {
        return List.of(values()).stream().filter(shown -> shown.word().equals(name)).findFirst().orElse(ALL);
    }

    boolean takes(QuotationStatus status) {
        return state == null || status.state() == state;
    }

    long count(List<QuotationStatus> statuses) {
        return statuses.stream().filter(this::takes).count();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
