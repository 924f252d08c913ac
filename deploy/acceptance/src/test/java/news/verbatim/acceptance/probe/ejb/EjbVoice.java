package news.verbatim.acceptance.probe.ejb;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import news.verbatim.acceptance.probe.lib.Ping;
import news.verbatim.acceptance.probe.lib.Voice;
import news.verbatim.acceptance.probe.lib.Voices;

/** Speaks in an EJB-JAR. */
@Stateless
@PermitAll
@Local(Voice.class)
public class EjbVoice implements Voice {

    @Inject
    private Event<Ping> pings;

    @Inject
    @Any
    private Instance<Voice> voices;

    @Override
    public void say(String word) {
        pings.fire(new Ping(word));
    }

    @Override
    public List<String> audible() {
        return Voices.names(voices);
    }
}
