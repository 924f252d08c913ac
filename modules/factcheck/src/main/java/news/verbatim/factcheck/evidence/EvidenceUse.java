package news.verbatim.factcheck.evidence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import org.hibernate.annotations.Immutable;

/** Puts kept evidence to use for a story. */
@ModuleInternal
@Entity
@Immutable
public class EvidenceUse {

    @EmbeddedId
    private Key key;

    private UUID putBy;

    private Instant putAt;

    protected EvidenceUse() {
    }

    public EvidenceUse(UUID evidence, StoryId story, PersonId by, Instant now) {
        this.key = new Key(evidence, story.value());
        this.putBy = by.value();
        this.putAt = now;
    }

    StoryId story() {
        return new StoryId(key.story());
    }

    /** The evidence and the story. */
    @Embeddable
    record Key(UUID evidence, UUID story) {
    }
}
