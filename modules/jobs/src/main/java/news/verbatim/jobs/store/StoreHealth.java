package news.verbatim.jobs.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells the outside world that this server must not be asked while what is written would not be found again. */
@Readiness
@ApplicationScoped
public class StoreHealth implements HealthCheck {

    @Inject
    private StoreWatch store;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("verbatim-store").status(store.isWhole() && store.isLookedAt())
                .withData("trouble", store.trouble().map(StoreTrouble::name).orElse("none")).build();
    }
}
