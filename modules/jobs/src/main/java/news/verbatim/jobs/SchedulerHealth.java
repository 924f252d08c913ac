package news.verbatim.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Tells the outside world, under the server's address for its health, when the clock of this server stands still. */
@Liveness
@ApplicationScoped
public class SchedulerHealth implements HealthCheck {

    @Inject
    private Pulse pulse;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("verbatim-clock").status(pulse.beats())
                .withData("secondsSinceLastLook", pulse.age().toSeconds()).build();
    }
}
