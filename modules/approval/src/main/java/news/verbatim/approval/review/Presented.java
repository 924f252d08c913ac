package news.verbatim.approval.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.json.RecordJson;
import news.verbatim.events.text.CheckedText;
import news.verbatim.events.text.Seal;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was put before the editors once, under its seal: so that they can be shown what changed since. */
@Entity
@Immutable
class Presented {

    @EmbeddedId
    private Key key;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String content;

    private Instant presentedAt;

    protected Presented() {
    }

    Presented(UUID review, Seal seal, String content, Instant now) {
        this.key = new Key(review, seal.hex());
        this.content = content;
        this.presentedAt = now;
    }

    Key key() {
        return key;
    }

    CheckedText content() {
        return RecordJson.read(content, CheckedText.class);
    }

    /** The review and the seal. */
    @Embeddable
    record Key(@Column(name = "review_id") UUID review, @JdbcTypeCode(SqlTypes.CHAR) String seal) {
    }
}
