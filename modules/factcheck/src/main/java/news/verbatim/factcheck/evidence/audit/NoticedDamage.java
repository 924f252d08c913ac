package news.verbatim.factcheck.evidence.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.factcheck.evidence.Damage;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Damage that was noticed on a piece of evidence, until it is mended. */
@ModuleInternal
@Entity
@Table(name = "damage")
public class NoticedDamage {

    @Id
    private UUID evidence;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Damage kind;

    private Instant noticedAt;

    protected NoticedDamage() {
    }

    NoticedDamage(UUID evidence, Damage kind, Instant now) {
        this.evidence = evidence;
        this.kind = kind;
        this.noticedAt = now;
    }

    UUID evidence() {
        return evidence;
    }

    Damage kind() {
        return kind;
    }
}
