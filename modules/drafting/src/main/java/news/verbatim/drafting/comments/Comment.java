package news.verbatim.drafting.comments;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.StoryText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What somebody says about some words of a story, to be answered and, one day, resolved. It stays with its words. */
@Entity
@Table(name = "story_comment")
class Comment {

    @Id
    private UUID id;

    private UUID story;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Place.Field field;

    private int fieldIndex;

    private int startAt;

    private int endAt;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String passage;

    private String said;

    private UUID saidBy;

    private Instant saidAt;

    private UUID resolvedBy;

    private Instant resolvedAt;

    @Version
    private int version;

    protected Comment() {
    }

    Comment(UUID id, StoryId story, Anchor anchor, String said, PersonId by, Instant at) {
        this.id = id;
        this.story = story.value();
        this.field = anchor.span().place().field();
        this.fieldIndex = anchor.span().place().index();
        this.startAt = anchor.span().start();
        this.endAt = anchor.span().end();
        this.passage = anchor.passage();
        this.said = said;
        this.saidBy = by.value();
        this.saidAt = at;
    }

    /** Says that nothing is left to do about it; whoever said so first did. */
    void resolve(PersonId by, Instant now) {
        if (resolvedBy == null) {
            resolvedBy = by.value();
            resolvedAt = now;
        }
    }

    void reopen() {
        resolvedBy = null;
        resolvedAt = null;
    }

    UUID id() {
        return id;
    }

    StoryId story() {
        return new StoryId(story);
    }

    /** Shows the comment beside a text. */
    CommentCard beside(StoryText text, List<CommentCard.Answer> answers) {
        Anchor anchor = new Anchor(new Span(new Place(field, fieldIndex), startAt, endAt), passage);
        Span now = anchor.in(text).orElse(null);
        return new CommentCard(id, anchor.words(), now, now == null ? "" : text.at(now), said, new PersonId(saidBy),
                saidAt, answers,
                resolvedBy == null ? null : new PersonId(resolvedBy), resolvedAt);
    }
}
