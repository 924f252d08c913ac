package news.verbatim.jobs.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import news.verbatim.events.ModuleInternal;

/** What this machine says of the time. A test moves both: a day that passes, or a clock that somebody sets. */
@ModuleInternal
@ApplicationScoped
public class MachineTime {

    private static final Clock MACHINE = Clock.tickMillis(ZoneOffset.UTC);

    /** Returns what its clock says, which can be set, in milliseconds, which every database keeps exactly. */
    public Instant now() {
        return MACHINE.instant();
    }

    /** Returns how many nanoseconds have passed since whenever; nobody can set that. */
    public long ticks() {
        return System.nanoTime();
    }
}
