package news.verbatim.newsroom.house.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;

/**
 * Which start of the newsroom this is, so that browsers keep style sheets and scripts until the next one and no longer.
 */
@Named
@ApplicationScoped
public class Release {

    private final String version;

    protected Release() {
        version = null;
    }

    @Inject
    Release(Clock clock) {
        version = Long.toString(clock.millis(), Character.MAX_RADIX);
    }

    public String getVersion() {
        return version;
    }
}
