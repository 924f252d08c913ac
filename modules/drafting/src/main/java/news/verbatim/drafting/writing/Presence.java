package news.verbatim.drafting.writing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** That somebody has a story open before them. */
@Entity
class Presence {

    @EmbeddedId
    private Key key;

    private Instant seenAt;

    protected Presence() {
    }

    Presence(UUID story, UUID person, Instant seenAt) {
        this.key = new Key(story, person);
        this.seenAt = seenAt;
    }

    /** Who has which story open. */
    @Embeddable
    record Key(UUID story, UUID person) {
    }
}
