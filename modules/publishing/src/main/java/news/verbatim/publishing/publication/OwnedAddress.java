package news.verbatim.publishing.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import news.verbatim.events.id.StoryId;

/** An address and the one story that it belongs to, for good. Where that story is now says its newest edition. */
@Entity
@Table(name = "address")
class OwnedAddress {

    @Id
    private String path;

    private UUID story;

    protected OwnedAddress() {
    }

    OwnedAddress(String path, StoryId story) {
        this.path = path;
        this.story = story.value();
    }

    boolean isOf(StoryId asking) {
        return story.equals(asking.value());
    }
}
