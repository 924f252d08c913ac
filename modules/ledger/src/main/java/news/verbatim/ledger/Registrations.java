package news.verbatim.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import news.verbatim.jobs.MigrationRegistration;

/** Hands in this module's schema. */
@ApplicationScoped
class Registrations {

    void migrations(@Observes MigrationRegistration registration) {
        registration.add("ledger", Registrations.class);
    }
}
