package news.verbatim.drafting.comments;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.id.PersonId;
import org.hibernate.annotations.Immutable;

/** An answer to a comment. */
@Entity
@Immutable
@Table(name = "story_reply")
class Reply {

    @Id
    private UUID id;

    private UUID comment;

    private String said;

    private UUID saidBy;

    private Instant saidAt;

    protected Reply() {
    }

    Reply(UUID id, UUID comment, String said, PersonId by, Instant at) {
        this.id = id;
        this.comment = comment;
        this.said = said;
        this.saidBy = by.value();
        this.saidAt = at;
    }

    UUID comment() {
        return comment;
    }

    CommentCard.Answer answer() {
        return new CommentCard.Answer(new PersonId(saidBy), saidAt, said);
    }
}
