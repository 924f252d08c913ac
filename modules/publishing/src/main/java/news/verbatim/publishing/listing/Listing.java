package news.verbatim.publishing.listing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import news.verbatim.publishing.publication.Address;
import news.verbatim.publishing.publication.Edition;
import news.verbatim.publishing.publication.EditionCard;
import news.verbatim.publishing.publication.Standing;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A story's place in the lists. It is written in the transactions that change what readers have, and names an edition,
 * so that nothing can be listed that did not go out.
 */
@Entity
class Listing {

    @Id
    private UUID story;

    private int edition;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Standing standing;

    private String desk;

    private LocalDate publishedOn;

    private Instant publishedAt;

    private Instant changedAt;

    /** Another one after each change, for whoever follows what readers have. */
    @Version
    private int version;

    protected Listing() {
    }

    Listing(Edition first) {
        story = first.story().value();
        show(first);
    }

    /** Lists the story with that edition, whatever became of it before. */
    void show(Edition newest) {
        EditionCard card = newest.card();
        edition = newest.number();
        standing = Standing.PUBLIC;
        desk = card.desk();
        publishedOn = Address.dayOf(card.address());
        publishedAt = card.publishedAt();
        changedAt = newest.publishedAt();
    }

    /** Follows what became of the story, or remembers at least that readers were told something. */
    void follow(Standing now, Instant at) {
        standing = now;
        changedAt = at;
    }
}
