package news.verbatim.factcheck;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import news.verbatim.events.EvidenceKind;
import news.verbatim.events.PersonId;
import news.verbatim.events.Sha256;
import news.verbatim.events.StoryId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A source as it was when it was kept; frozen. */
@Entity
@Immutable
class Evidence {

    @Id
    private UUID id;

    private UUID story;

    private String name;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private LocalDate saidOn;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String text;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;

    private UUID capturedBy;

    private Instant capturedAt;

    protected Evidence() {
    }

    Evidence(StoryId story, NewEvidence source, PersonId by, Instant now) {
        this.id = UUID.randomUUID();
        this.story = story.value();
        this.name = source.name();
        this.kind = source.kind();
        this.saidOn = source.saidOn();
        this.text = source.text();
        this.sha256 = Sha256.of(source.text());
        this.capturedBy = by.value();
        this.capturedAt = now;
    }

    String name() {
        return name;
    }

    EvidenceKind kind() {
        return kind;
    }

    LocalDate saidOn() {
        return saidOn;
    }

    String text() {
        return text;
    }

    EvidenceCard card() {
        return new EvidenceCard(id, name, kind, saidOn, text, sha256, new PersonId(capturedBy), capturedAt);
    }
}
