package news.verbatim.publishing.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.json.RecordJson;
import news.verbatim.events.text.CheckedQuotation;
import news.verbatim.events.text.CheckedText;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The verdicts that were given on the open quotations of an edition after it was public. They are not under its seal,
 * which goes on saying what was open.
 */
@ModuleInternal
@Entity
@Immutable
public class CheckedSince {

    /** That of the edition. */
    @Id
    private UUID clearance;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String quotations;

    private Instant settledAt;

    protected CheckedSince() {
    }

    public CheckedSince(Edition edition, List<CheckedQuotation> quotations, Instant now) {
        this.clearance = edition.clearance();
        this.quotations = RecordJson.write(quotations);
        this.settledAt = now;
    }

    /** Returns the quotations of a text with what is known of them by now; of the sealed text if that is null. */
    public static List<CheckedQuotation> of(CheckedText sealed, CheckedSince since) {
        if (since == null) {
            return sealed.quotations();
        }
        Map<QuotationId, CheckedQuotation> found = RecordJson.readList(since.quotations, CheckedQuotation.class)
                .stream()
                .collect(Collectors.toMap(checked -> checked.quotation().id(), Function.identity()));
        return sealed.quotations().stream().map(checked -> found.getOrDefault(checked.quotation().id(), checked))
                .toList();
    }
}
