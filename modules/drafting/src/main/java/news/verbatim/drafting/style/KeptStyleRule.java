package news.verbatim.drafting.style;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.id.PersonId;

/** A rule of a desk's house style, and who kept it last. */
@ModuleInternal
@Entity
@Table(name = "style_rule")
public class KeptStyleRule {

    @Id
    private UUID id;

    private String desk;

    private String term;

    private boolean pattern;

    private String suggestion;

    private String why;

    private UUID keptBy;

    private Instant keptAt;

    @Version
    private int version;

    protected KeptStyleRule() {
    }

    public KeptStyleRule(StyleRule rule, PersonId by, Instant now) {
        this.id = rule.id();
        this.desk = rule.desk();
        change(rule, by, now);
    }

    final void change(StyleRule rule, PersonId by, Instant now) {
        term = rule.term();
        pattern = rule.pattern();
        suggestion = rule.suggestion();
        why = rule.why();
        keptBy = by.value();
        keptAt = now;
    }

    StyleRule rule() {
        return new StyleRule(id, desk, term, pattern, suggestion, why);
    }
}
