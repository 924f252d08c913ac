package news.verbatim.acceptance.probe.lib;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** Speaks and listens in the EAR's library. */
@ApplicationScoped
public class LibVoice implements Voice {

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

    void hear(@Observes Ping ping) {
        Heard.add("lib", ping.word());
    }
}
