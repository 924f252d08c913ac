package news.verbatim.drafting.story;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import news.verbatim.drafting.draft.Draft;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.json.RecordJson;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A draft that gave way to an earlier text before it was submitted; never changed afterwards. */
@Entity
@Immutable
class PutAside {

    @EmbeddedId
    private Key key;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(name = "content")
    private String content;

    private UUID putBy;

    private Instant putAt;

    protected PutAside() {
    }

    PutAside(UUID story, int number, Draft content, PersonId by, Instant at) {
        this.key = new Key(story, number);
        this.content = RecordJson.write(content);
        this.putBy = by.value();
        this.putAt = at;
    }

    Draft draft() {
        return RecordJson.read(content, Draft.class);
    }

    /** The story and the number that the draft had. */
    @Embeddable
    record Key(UUID story, int number) {
    }
}
