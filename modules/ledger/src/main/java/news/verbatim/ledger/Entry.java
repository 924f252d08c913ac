package news.verbatim.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.Fact;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.id.Uuid7;
import news.verbatim.events.json.RecordJson;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One fact as it was told. Written once; there is no way to change it. */
@Entity
@Immutable
class Entry {

    @Id
    private UUID entryKey;

    /** The database counts; nobody waits for its answer, so that many entries are written at once. */
    @Column(name = "id", insertable = false, updatable = false)
    private long number;

    private Instant happenedAt;

    private String fact;

    private UUID story;

    private UUID person;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String payload;

    protected Entry() {
    }

    Entry(Fact told) {
        entryKey = Uuid7.next();
        happenedAt = told.at();
        fact = told.getClass().getSimpleName();
        story = told.story().value();
        person = told.by() == null ? null : told.by().value();
        payload = RecordJson.write(told);
    }

    UUID key() {
        return entryKey;
    }

    UUID story() {
        return story;
    }

    /** Returns what the tree keeps of it, as that entry of its story. */
    EntryText asText(int ofStory, String before) {
        return new EntryText(number, story, ofStory, before, happenedAt, person, fact, payload);
    }

    LedgerEntry card() {
        PersonId by = person == null ? null : new PersonId(person);
        return new LedgerEntry(number, happenedAt, fact, new StoryId(story), by, payload);
    }
}
