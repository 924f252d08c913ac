package news.verbatim.acceptance.probe.ejb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import news.verbatim.acceptance.probe.lib.Heard;
import news.verbatim.acceptance.probe.lib.Ping;

/** Listens in an EJB-JAR. */
@ApplicationScoped
class EjbEar {

    void hear(@Observes Ping ping) {
        Heard.add("ejb", ping.word());
    }
}
