package news.verbatim.drafting.story;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.act.NoticeKind;
import news.verbatim.events.publishing.NoticeWritten;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What an editor wants changed in a story that readers have, until it is public or not wanted any more. */
@Entity
@Immutable
@Table(name = "wanted_correction")
class KeptCorrection {

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

    private UUID wantedBy;

    private Instant wantedAt;

    protected KeptCorrection() {
    }

    KeptCorrection(NoticeWritten fact) {
        this.id = fact.notice();
        this.story = fact.story().value();
        this.kind = fact.kind();
        this.passage = fact.passage();
        this.note = fact.note();
        this.wantedBy = fact.by().value();
        this.wantedAt = fact.at();
    }
}
