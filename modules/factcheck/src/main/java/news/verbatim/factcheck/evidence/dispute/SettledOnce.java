package news.verbatim.factcheck.evidence.dispute;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.PersonId;

/** Something that waits until somebody says how it was settled. */
@ModuleInternal
@MappedSuperclass
public abstract class SettledOnce {

    private UUID settledBy;

    private Instant settledAt;

    private String settledNote = "";

    /**
     * Says how it was settled.
     *
     * @throws Refusal if that was said before
     */
    public void settle(String note, PersonId by, Instant now) {
        if (settledAt != null) {
            throw Refusal.because("Somebody has settled this meanwhile. Open the page again to see how.");
        }
        settledBy = by.value();
        settledAt = now;
        settledNote = note;
    }

    /** Returns who settled it; null while it waits. */
    PersonId settledBy() {
        return settledBy == null ? null : new PersonId(settledBy);
    }

    Instant settledAt() {
        return settledAt;
    }

    String settledNote() {
        return settledNote;
    }
}
