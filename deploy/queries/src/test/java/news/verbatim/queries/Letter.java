package news.verbatim.queries;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** An entity for the queries that the tests read. */
@Entity
class Letter {

    @Id
    private UUID id;

    private String subject;

    private int pages;

    protected Letter() {
    }
}
