package news.verbatim.factcheck.speakers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.id.PersonId;
import org.hibernate.annotations.Immutable;

/** What somebody changed about a speaker. */
@ModuleInternal
@Entity
@Immutable
public class SpeakerChange {

    @Id
    private UUID id;

    private UUID speaker;

    private String what;

    private UUID byWhom;

    private Instant at;

    protected SpeakerChange() {
    }

    public SpeakerChange(UUID speaker, String what, PersonId by, Instant now) {
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
