package news.verbatim.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import news.verbatim.jobs.clock.NewsroomClock;
import news.verbatim.jobs.store.StoreWatch;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Tells the outside world, under the server's address for its health, when the clock of this server stands still. One
 * that was stopped, because what is written would be lost, is no reason to start the server anew.
 */
@Liveness
@ApplicationScoped
public class SchedulerHealth implements HealthCheck {

    @Inject
    private Pulse pulse;

    @Inject
    private StoreWatch store;

    @Inject
    private NewsroomClock clock;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("verbatim-clock").status(pulse.beats() || !store.isWhole())
                .withData("secondsSinceLastLook", pulse.age().toSeconds())
                .withData("secondsOfTheMachineAhead", clock.ahead().toSeconds()).build();
    }
}
