package news.verbatim.accounts.messages;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.Fact;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;

/** Something that one person is told, once. */
@Entity
class Message {

    private static final int LONGEST = 2_100;

    @Id
    private UUID id;

    private UUID person;

    private UUID story;

    private int revision;

    private String fact;

    private String headline;

    private String said;

    private UUID toldBy;

    private Instant happenedAt;

    private boolean isRead;

    private Instant mailedAt;

    protected Message() {
    }

    Message(PersonId to, Fact told, int revision, String headline, String said) {
        this.id = UUID.randomUUID();
        this.person = to.value();
        this.story = told.story().value();
        this.revision = revision;
        this.fact = told.getClass().getSimpleName();
        this.headline = headline;
        this.said = said.length() > LONGEST ? said.substring(0, LONGEST - 1) + "…" : said;
        this.toldBy = told.by() == null ? null : told.by().value();
        this.happenedAt = told.at();
    }

    UUID id() {
        return id;
    }

    PersonId to() {
        return new PersonId(person);
    }

    boolean isMailed() {
        return mailedAt != null;
    }

    void mailed(Instant now) {
        mailedAt = now;
    }

    void read() {
        isRead = true;
    }

    MessageCard card() {
        return new MessageCard(id, new StoryId(story), revision, fact, headline, said,
                toldBy == null ? null : new PersonId(toldBy), happenedAt, isRead);
    }
}
