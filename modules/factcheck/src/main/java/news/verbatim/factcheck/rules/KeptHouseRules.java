package news.verbatim.factcheck.rules;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import news.verbatim.events.id.PersonId;
import org.hibernate.annotations.Immutable;

/** One version of a set of house rules, frozen. */
@Entity
@Immutable
@Table(name = "house_rules")
class KeptHouseRules {

    @EmbeddedId
    private Key key;

    private String alterations;

    private int ellipsisReach;

    private String note;

    private UUID madeBy;

    private Instant madeAt;

    protected KeptHouseRules() {
    }

    KeptHouseRules(HouseRules rules, PersonId by, Instant now) {
        this.key = new Key(rules.name(), rules.version());
        this.alterations = rules.alterations().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
        this.ellipsisReach = rules.ellipsisReach();
        this.note = rules.note();
        this.madeBy = by.value();
        this.madeAt = now;
    }

    HouseRules rules() {
        return new HouseRules(key.name(), key.version(),
                Arrays.stream(alterations.split(" ")).filter(name -> !name.isEmpty())
                        .map(Alteration.Kind::valueOf).collect(Collectors.toUnmodifiableSet()),
                ellipsisReach, note);
    }

    /** The set and the version. */
    @Embeddable
    record Key(@Column(name = "name") String name, @Column(name = "version") int version) {
    }
}
