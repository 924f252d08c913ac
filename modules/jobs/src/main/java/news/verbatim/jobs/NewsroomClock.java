package news.verbatim.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneOffset;

/** The one clock: whoever needs the time injects a {@link Clock}, so that a test can move it. */
@ApplicationScoped
class NewsroomClock {

    /** Ticks in milliseconds, which every database keeps exactly. */
    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }
}
