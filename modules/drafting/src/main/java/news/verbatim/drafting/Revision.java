package news.verbatim.drafting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.PersonId;
import news.verbatim.events.RecordJson;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was submitted, word for word; never changed afterwards. */
@Entity
@Immutable
class Revision {

    @EmbeddedId
    private Key key;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(name = "content")
    private String content;

    private UUID submittedBy;

    private Instant submittedAt;

    protected Revision() {
    }

    Revision(UUID story, int number, Draft content, PersonId by, Instant at) {
        this.key = new Key(story, number);
        this.content = RecordJson.write(content);
        this.submittedBy = by.value();
        this.submittedAt = at;
    }

    Draft draft() {
        return RecordJson.read(content, Draft.class);
    }

    int number() {
        return key.number();
    }

    /** The story and the number of the revision, from 1. */
    @Embeddable
    record Key(UUID story, int number) {
    }
}
