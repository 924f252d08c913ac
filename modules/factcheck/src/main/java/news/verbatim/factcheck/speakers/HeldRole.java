package news.verbatim.factcheck.speakers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.id.PersonId;

/** What a speaker was, from one day to another; a day that nobody knows is null, and an end that has not come too. */
@ModuleInternal
@Entity
public class HeldRole {

    @Id
    private UUID id;

    private String role;

    private String organisation;

    private LocalDate heldFrom;

    private LocalDate heldUntil;

    private String source;

    private UUID addedBy;

    private Instant addedAt;

    protected HeldRole() {
    }

    public HeldRole(SpeakerRole said, PersonId by, Instant now) {
        this.id = UUID.randomUUID();
        this.addedBy = by.value();
        this.addedAt = now;
        change(said);
    }

    /** Says it otherwise, such as when it ended. */
    final void change(SpeakerRole said) {
        role = said.role();
        organisation = said.organisation();
        heldFrom = said.from();
        heldUntil = said.until();
        source = said.source();
    }

    UUID id() {
        return id;
    }

    SpeakerRole said() {
        return new SpeakerRole(id, role, organisation, heldFrom, heldUntil, source);
    }
}
