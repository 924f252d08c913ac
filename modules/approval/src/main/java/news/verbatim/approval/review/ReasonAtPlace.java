package news.verbatim.approval.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.PlacedReason;
import news.verbatim.events.text.Span;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something to change at an exact place of a revision that was sent back. */
@ModuleInternal
@Entity
@Immutable
@Table(name = "placed_reason")
public class ReasonAtPlace {

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private Place.Field field;

    private int position;

    private int starts;

    private int ends;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String words;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String reason;

    protected ReasonAtPlace() {
    }

    public ReasonAtPlace(UUID review, int number, PlacedReason placed) {
        this.key = new Key(review, number);
        this.field = placed.span().place().field();
        this.position = placed.span().place().index();
        this.starts = placed.span().start();
        this.ends = placed.span().end();
        this.words = placed.words();
        this.reason = placed.reason();
    }

    PlacedReason placed() {
        return new PlacedReason(new Span(new Place(field, position), starts, ends), words, reason);
    }

    /** The review and the number of the reason in it. */
    @Embeddable
    record Key(@Column(name = "review_id") UUID review, int number) {
    }
}
