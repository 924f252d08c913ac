package news.verbatim.factcheck;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.PersonId;
import news.verbatim.events.Refusal;

/** Something that waits until somebody says how it was settled. */
@MappedSuperclass
abstract class SettledOnce {

    private UUID settledBy;

    private Instant settledAt;

    private String settledNote = "";

    /**
     * Says how it was settled.
     *
     * @throws Refusal if that was said before
     */
    void settle(String note, PersonId by, Instant now) {
        if (settledAt != null) {
            throw Refusal.because("Somebody has settled this meanwhile.");
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
