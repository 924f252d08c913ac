package news.verbatim.drafting.story;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** That a story quotes somebody, as they are named in it. */
@Entity
class QuotedPerson {

    @EmbeddedId
    private Key key;

    private String role;

    private Instant quotedAt;

    protected QuotedPerson() {
    }

    QuotedPerson(UUID story, String name, String role, Instant quotedAt) {
        this.key = new Key(story, name);
        this.role = role;
        this.quotedAt = quotedAt;
    }

    /** A name in a story. */
    @Embeddable
    record Key(UUID story, String name) {
    }
}
