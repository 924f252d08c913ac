package news.verbatim.factcheck.check;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.id.PersonId;

/** The one part that a person has in a revision. The table's key keeps authors and checkers apart. */
@ModuleInternal
@Entity
@Table(name = "hand")
public class PartInCheck {

    public enum Part {
        AUTHOR, CHECKER
    }

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private Part part;

    protected PartInCheck() {
    }

    public PartInCheck(UUID check, PersonId person, Part part) {
        this.key = new Key(check, person.value());
        this.part = part;
    }

    boolean is(Part wanted) {
        return part == wanted;
    }

    PersonId person() {
        return new PersonId(key.person());
    }

    /** The check and the person. */
    @Embeddable
    record Key(@Column(name = "check_id") UUID check, UUID person) {
    }
}
