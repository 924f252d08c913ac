package news.verbatim.approval.review;

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

/** The one part that a person has in a revision. The table's key keeps author, checker and approver apart. */
@ModuleInternal
@Entity
@Table(name = "hand")
public class PartInReview {

    public enum Part {
        AUTHOR, CHECKER, APPROVER
    }

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private Part part;

    protected PartInReview() {
    }

    PartInReview(UUID review, PersonId person, Part part) {
        this.key = new Key(review, person.value());
        this.part = part;
    }

    Part part() {
        return part;
    }

    PersonId person() {
        return new PersonId(key.person());
    }

    /** The review and the person. */
    @Embeddable
    record Key(@Column(name = "review_id") UUID review, UUID person) {
    }
}
