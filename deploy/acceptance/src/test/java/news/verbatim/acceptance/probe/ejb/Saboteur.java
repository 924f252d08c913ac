package news.verbatim.acceptance.probe.ejb;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import news.verbatim.acceptance.probe.lib.Sabotage;
import news.verbatim.events.Fact;

/** A module that fails when a fact reaches it, after every other module has written its rows. */
@ApplicationScoped
class Saboteur {

    void observe(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) Fact fact) {
        Sabotage.carryOut(fact);
    }
}
