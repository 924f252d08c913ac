package news.verbatim.approval.notices;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.act.NoticeKind;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.publishing.NoticeWritten;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A notice that goes out with the next edition of a story: who approves that edition has to see whether it is right in
 * it.
 */
@Entity
@Immutable
@Table(name = "awaited_notice")
class KeptNotice {

    @Id
    private UUID id;

    private UUID story;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private NoticeKind kind;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String passage;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String note;

    private UUID writtenBy;

    private Instant writtenAt;

    protected KeptNotice() {
    }

    KeptNotice(NoticeWritten fact) {
        this.id = fact.notice();
        this.story = fact.story().value();
        this.kind = fact.kind();
        this.passage = fact.passage();
        this.note = fact.note();
        this.writtenBy = fact.by().value();
        this.writtenAt = fact.at();
    }

    NoticeUnderReview notice() {
        return new NoticeUnderReview(kind, passage, note, new PersonId(writtenBy), writtenAt);
    }
}
