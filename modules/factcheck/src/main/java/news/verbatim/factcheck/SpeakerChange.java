package news.verbatim.factcheck;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.PersonId;
import org.hibernate.annotations.Immutable;

/** What somebody changed about a speaker. */
@Entity
@Immutable
class SpeakerChange {

    @Id
    private UUID id;

    private UUID speaker;

    private String what;

    private UUID byWhom;

    private Instant at;

    protected SpeakerChange() {
    }

    SpeakerChange(UUID speaker, String what, PersonId by, Instant now) {
        this.id = UUID.randomUUID();
        this.speaker = speaker;
        this.what = what;
        this.byWhom = by.value();
        this.at = now;
    }

    SpeakerSheet.Change told() {
        return new SpeakerSheet.Change(what, new PersonId(byWhom), at);
    }
}
