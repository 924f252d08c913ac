package news.verbatim.newsroom.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import news.verbatim.events.act.Roles;
import news.verbatim.jobs.clock.ClockWatch;

/** Deciding by which clock the newsroom goes after this server's was set, for administrators only. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class ServerClock {

    @Inject
    private ClockWatch clock;

    /**
     * Lets the newsroom go by this server's clock from now on. What is due by that goes live at once.
     *
     * @param seen by how much that clock was ahead when the administrator looked, or behind
     * @return whether it does; not if that clock was set again since, or is right by itself
     */
    public boolean follow(Duration seen) {
        return clock.follow(seen);
    }
}
