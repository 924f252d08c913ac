package news.verbatim.publishing.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.NoticeKind;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.publishing.NoticeDropped;
import news.verbatim.events.publishing.NoticeIssued;
import news.verbatim.events.publishing.NoticeWritten;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Something that readers are told about a public story. A correction waits until the edition that has it right goes
 * live, and becomes public with it; everything else is told at once. What was told stays told.
 */
@ModuleInternal
@Entity
public class Notice {

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

    public Notice(StoryId story, NoticeKind kind, NoticeForm form, PersonId by, Instant now) {
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
    public NoticeIssued issue(int carriedBy, Instant now) {
        if (edition != null) {
            throw new IllegalStateException("notice " + id + " was issued already");
        }
        edition = carriedBy;
        issuedAt = now;
        return new NoticeIssued(new StoryId(story), carriedBy, id, kind,
                quotation == null ? null : new QuotationId(quotation), note,
                writer(), now);
    }

    /** Tells the newsroom that it waits for the edition after that revision. */
    public NoticeWritten written(int revision) {
        return new NoticeWritten(new StoryId(story), revision, id, kind,
                quotation == null ? null : new QuotationId(quotation),
                passage, note, writer(), writtenAt);
    }

    /** Tells the newsroom that it waits no more. */
    public NoticeDropped dropped(int revision, PersonId by, Instant now) {
        return new NoticeDropped(new StoryId(story), revision, id, kind, note, by, now);
    }

    /** Says whether whoever approved an edition at that time could see it beside the change. */
    boolean wasThereAt(Instant approved) {
        return !writtenAt.isAfter(approved);
    }

    private PersonId writer() {
        return writtenBy == null ? null : new PersonId(writtenBy);
    }

    public boolean isOf(NoticeKind asked) {
        return kind == asked;
    }

    public PublicNotice published() {
        return new PublicNotice(kind, edition, passage, note, issuedAt);
    }

    public NoticeCard card() {
        return new NoticeCard(id, kind, edition == null ? 0 : edition, passage, note, writer(),
                issuedAt == null ? writtenAt : issuedAt);
    }
}
