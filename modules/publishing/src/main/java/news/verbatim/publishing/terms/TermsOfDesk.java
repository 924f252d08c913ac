package news.verbatim.publishing.terms;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;

/** The row of a desk that has set terms of its own. */
@Entity
@Table(name = "desk_terms")
class TermsOfDesk {

    @Id
    private String desk;

    private int latestMinutes;

    private boolean versionsPublic;

    @Version
    private int version;

    protected TermsOfDesk() {
    }

    TermsOfDesk(DeskTerms terms) {
        desk = terms.desk();
        become(terms);
    }

    void become(DeskTerms terms) {
        latestMinutes = Math.toIntExact(terms.latest().toMinutes());
        versionsPublic = terms.versionsPublic();
    }

    DeskTerms terms() {
        return new DeskTerms(desk, Duration.ofMinutes(latestMinutes), versionsPublic);
    }
}
