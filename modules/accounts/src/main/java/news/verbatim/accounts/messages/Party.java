package news.verbatim.accounts.messages;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;

/** Who had a part in a story: whom its fate concerns. */
@Entity
class Party {

    enum Part {
        AUTHOR, CHECKER, APPROVER
    }

    @EmbeddedId
    private Key key;

    protected Party() {
    }

    Party(StoryId story, PersonId person, Part part) {
        this.key = key(story, person, part);
    }

    StoryId story() {
        return new StoryId(key.story());
    }

    UUID person() {
        return key.person();
    }

    boolean is(Part... parts) {
        return List.of(parts).contains(key.part());
    }

    static Key key(StoryId story, PersonId person, Part part) {
        return new Key(story.value(), person.value(), part);
    }

    /** The story, the person and the part. */
    @Embeddable
    record Key(UUID story, UUID person, @Enumerated(EnumType.STRING) Part part) {
    }
}
