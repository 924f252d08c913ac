package news.verbatim.approval.steps;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.id.PersonId;
import org.hibernate.annotations.Immutable;

/** Who approves on a desk, from one version to the next. */
@ModuleInternal
@Entity
@Immutable
public class DeskSteps {

    @EmbeddedId
    private Key key;

    private String roles;

    private UUID setBy;

    private Instant setAt;

    protected DeskSteps() {
    }

    public DeskSteps(String desk, int version, List<String> roles, PersonId by, Instant now) {
        this.key = new Key(desk, version);
        this.roles = String.join(",", roles);
        this.setBy = by.value();
        this.setAt = now;
    }

    public Steps steps() {
        return Steps.of(roles, key.version());
    }

    public StepsCard card() {
        return new StepsCard(key.desk(), steps(), new PersonId(setBy), setAt);
    }

    /** The desk and the version. */
    @Embeddable
    record Key(String desk, int version) {
    }
}
