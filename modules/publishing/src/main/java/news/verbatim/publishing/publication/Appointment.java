package news.verbatim.publishing.publication;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.act.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A planned time as a row keeps it: what was written, where that clock hangs, and the instant that it came to. */
@Embeddable
class Appointment {

    /** Kept without a detour over the server's own zone, in which this wall time need not exist. */
    @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
    private LocalDateTime wall;

    private String zone;

    private Instant instant;

    protected Appointment() {
    }

    private Appointment(PlannedTime time) {
        wall = time.wall();
        zone = time.zone().getId();
        instant = time.instant();
    }

    /** Returns what a row keeps of a time; null of none. */
    static Appointment of(PlannedTime timeOrNull) {
        return timeOrNull == null ? null : new Appointment(timeOrNull);
    }

    /** Returns the time that a row keeps; null if it keeps none. */
    static PlannedTime time(Appointment appointmentOrNull) {
        return appointmentOrNull == null ? null : appointmentOrNull.time();
    }

    PlannedTime time() {
        return new PlannedTime(wall, ZoneId.of(zone), instant);
    }

    /** Says whether the rules of its zone do not say any more what they said when it was written. */
    boolean isOutdated() {
        try {
            return !time().again().equals(time());
        } catch (Refusal asked) {
            return true;
        }
    }
}
