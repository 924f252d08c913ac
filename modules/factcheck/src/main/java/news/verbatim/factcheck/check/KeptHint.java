package news.verbatim.factcheck.check;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A hint, kept for whoever opens the sheet. */
@ModuleInternal
@Entity
@Immutable
@Table(name = "hint")
public class KeptHint {

    @Id
    private UUID id;

    @Column(name = "check_id")
    private UUID check;

    private int position;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Hint.Kind kind;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String words;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String speaker;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String why;

    protected KeptHint() {
    }

    public KeptHint(UUID check, int position, Hint hint) {
        this.id = UUID.randomUUID();
        this.check = check;
        this.position = position;
        this.kind = hint.kind();
        this.words = hint.words();
        this.speaker = hint.speaker();
        this.why = hint.why();
    }

    Hint hint() {
        return new Hint(kind, words, speaker, why);
    }
}
