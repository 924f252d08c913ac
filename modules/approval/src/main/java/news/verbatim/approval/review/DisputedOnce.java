package news.verbatim.approval.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.factcheck.QuoteDisputed;
import org.hibernate.annotations.Immutable;

/** Remembers that a quotation of a story was disputed, whatever became of it: an editor looks twice. */
@ModuleInternal
@Entity
@Immutable
@Table(name = "dispute")
public class DisputedOnce {

    @Id
    private UUID id;

    private UUID story;

    private UUID quotation;

    private Instant disputedAt;

    protected DisputedOnce() {
    }

    public DisputedOnce(QuoteDisputed fact) {
        this.id = UUID.randomUUID();
        this.story = fact.story().value();
        this.quotation = fact.quotation().value();
        this.disputedAt = fact.at();
    }
}
