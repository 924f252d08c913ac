package news.verbatim.factcheck.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.json.RecordJson;
import news.verbatim.factcheck.verdict.MatchOutcome;
import news.verbatim.factcheck.verdict.QuotationMatch;
import news.verbatim.factcheck.verdict.Suggesting;
import news.verbatim.factcheck.verdict.Suggestion;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a quotation was found to rest on, so far: what is found later is added. It begins with nothing, when it is
 * submitted.
 */
@ModuleInternal
@Entity
@Table(name = "quotation_match")
public class KeptMatch {

    @Id
    private UUID id;

    @Column(name = "check_id")
    private UUID check;

    private UUID quotation;

    @Column(name = "found")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private MatchOutcome outcome;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String suggestions;

    private Instant matchedAt;

    @Version
    private int version;

    protected KeptMatch() {
    }

    public KeptMatch(UUID check, QuotationId quotation) {
        this.id = UUID.randomUUID();
        this.check = check;
        this.quotation = quotation.value();
        this.outcome = MatchOutcome.NOT_FOUND;
        this.suggestions = RecordJson.write(List.of());
    }

    /**
     * Adds what was found; of one passage the later suggestion counts.
     *
     * @param none what it means if there is nothing
     */
    public void add(List<Suggestion> found, MatchOutcome none, Instant now) {
        List<Suggestion> best = Suggesting.best(Stream.concat(found.stream(), suggestions().stream()));
        suggestions = RecordJson.write(best);
        outcome = best.isEmpty() ? none : best.get(0).outcome();
        matchedAt = now;
    }

    /** Takes what was found in place of everything before: what the story claims has changed. */
    void anew(List<Suggestion> found, MatchOutcome none, Instant now) {
        suggestions = RecordJson.write(List.of());
        add(found, none, now);
    }

    /** Forgets every suggestion: a translation is not matched by words. */
    void notByWords(Instant now) {
        suggestions = RecordJson.write(List.of());
        outcome = MatchOutcome.NOT_BY_WORDS;
        matchedAt = now;
    }

    private List<Suggestion> suggestions() {
        return RecordJson.readList(suggestions, Suggestion.class);
    }

    public QuotationMatch match() {
        return new QuotationMatch(new QuotationId(quotation), outcome, suggestions(), matchedAt);
    }
}
