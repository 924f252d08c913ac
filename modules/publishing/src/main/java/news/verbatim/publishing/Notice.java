package news.verbatim.publishing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.NoticeIssued;
import news.verbatim.events.NoticeKind;
import news.verbatim.events.PersonId;
import news.verbatim.events.QuotationId;
import news.verbatim.events.StoryId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Something that readers are told about a public story. A correction waits until the edition that has it right goes live, and
 * becomes public with it; everything else is told at once. What was told stays told.
 */
@Entity
class Notice {

    @Id
    private UUID id;

    private UUID story;

    private Integer edition;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private NoticeKind kind;

    private UUID quotation;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String passage;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String note;

    /** Null if the rules of the newsroom told readers and no person did. */
    private UUID writtenBy;

    private Instant writtenAt;

    private Instant issuedAt;

    protected Notice() {
    }

    Notice(StoryId story, NoticeKind kind, NoticeForm form, PersonId by, Instant now) {
        this.id = UUID.randomUUID();
        this.story = story.value();
        this.kind = kind;
        this.quotation = form.quotation() == null ? null : form.quotation().value();
        this.passage = form.passage();
        this.note = form.note();
        this.writtenBy = by == null ? null : by.value();
        this.writtenAt = now;
    }

    /** Tells readers, with that edition; the fact that it returns says so. */
    NoticeIssued issue(int carriedBy, Instant now) {
        if (edition != null) {
            throw new IllegalStateException("notice " + id + " was issued already");
        }
        edition = carriedBy;
        issuedAt = now;
        return new NoticeIssued(new StoryId(story), carriedBy, kind, quotation == null ? null : new QuotationId(quotation), note,
                writer(), now);
    }

    private PersonId writer() {
        return writtenBy == null ? null : new PersonId(writtenBy);
    }

    boolean isOf(NoticeKind asked) {
        return kind == asked;
    }

    PublicNotice published() {
        return new PublicNotice(kind, edition, passage, note, issuedAt);
    }

    NoticeCard card() {
        return new NoticeCard(id, kind, edition == null ? 0 : edition, passage, note, writer(),
                issuedAt == null ? writtenAt : issuedAt);
    }
}
