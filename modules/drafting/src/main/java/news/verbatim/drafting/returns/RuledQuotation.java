package news.verbatim.drafting.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.json.RecordJson;
import news.verbatim.events.text.Answer;
import news.verbatim.events.text.CheckedQuotation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a checker found out about a quotation of a revision that was sent back, and what an author says to it. It is of
 * use until the next revision is submitted; the next one that is sent back takes its place.
 */
@Entity
@Table(name = "checked_quotation")
class RuledQuotation {

    @EmbeddedId
    private Key key;

    private int revision;

    private int position;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String content;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String answer;

    private UUID answeredBy;

    protected RuledQuotation() {
    }

    RuledQuotation(StoryId story, int revision, int position, CheckedQuotation checked) {
        this.key = new Key(story.value(), checked.quotation().id().value());
        this.revision = revision;
        this.position = position;
        this.content = RecordJson.write(checked);
        this.answer = "";
    }

    /** Keeps what an author says to whoever checks it next; nothing takes back what was said. */
    void answer(String words, PersonId author) {
        answer = words;
        answeredBy = words.isEmpty() ? null : author.value();
    }

    boolean isOf(int wanted) {
        return revision == wanted;
    }

    CheckedReturn returned() {
        CheckedQuotation checked = RecordJson.read(content, CheckedQuotation.class);
        return new CheckedReturn(checked.quotation(), checked.ruling(), answeredBy == null ? null
                : new Answer(checked.quotation().id(), answer, new PersonId(answeredBy)));
    }

    /** The story and the quotation in it. */
    @Embeddable
    record Key(@Column(name = "story") UUID story, @Column(name = "quotation") UUID quotation) {
    }
}
