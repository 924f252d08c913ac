package news.verbatim.factcheck.speakers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import news.verbatim.factcheck.claims.NameKey;
import org.hibernate.annotations.Immutable;

/** One name that a speaker goes by. */
@Entity
@Immutable
class SpeakerName {

    @Id
    private UUID id;

    private String name;

    private String nameKey;

    protected SpeakerName() {
    }

    SpeakerName(String name) {
        this.id = UUID.randomUUID();
        this.name = name;
        this.nameKey = NameKey.of(name);
    }

    boolean saysTheSameAs(String other) {
        return nameKey.equals(NameKey.of(other));
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String key() {
        return nameKey;
    }
}
