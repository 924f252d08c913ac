package news.verbatim.approval.queue;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;
import news.verbatim.events.id.PersonId;

/** A filter of the queue that a person keeps under a name. */
@Entity
class SavedFilter {

    @EmbeddedId
    private Key key;

    private String query;

    protected SavedFilter() {
    }

    SavedFilter(PersonId person, String name, String query) {
        this.key = new Key(person.value(), name);
        this.query = query;
    }

    void means(String newQuery) {
        query = newQuery;
    }

    NamedFilter named() {
        return new NamedFilter(key.name(), query);
    }

    /** The person and the name. */
    @Embeddable
    record Key(UUID person, String name) {
    }
}
