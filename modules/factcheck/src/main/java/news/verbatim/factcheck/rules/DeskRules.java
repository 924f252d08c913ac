package news.verbatim.factcheck.rules;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.id.PersonId;

/** The set of house rules that a desk works by. */
@Entity
@Table(name = "desk_rules")
class DeskRules {

    @Id
    private String desk;

    private String houseRules;

    private UUID chosenBy;

    private Instant chosenAt;

    protected DeskRules() {
    }

    DeskRules(String desk, String set, PersonId by, Instant now) {
        this.desk = desk;
        choose(set, by, now);
    }

    final void choose(String set, PersonId by, Instant now) {
        houseRules = set;
        chosenBy = by.value();
        chosenAt = now;
    }

    String houseRules() {
        return houseRules;
    }

    String desk() {
        return desk;
    }
}
