package news.verbatim.drafting.story;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import news.verbatim.drafting.draft.Draft;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.json.RecordJson;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was submitted, word for word; never changed afterwards. */
@ModuleInternal
@Entity
@Immutable
public class Revision {

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

    public Draft draft() {
        return RecordJson.read(content, Draft.class);
    }

    public int number() {
        return key.number();
    }

    /** The story and the number of the revision, from 1. */
    @Embeddable
    record Key(UUID story, int number) {
    }
}
