package news.verbatim.acceptance.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import news.verbatim.acceptance.probe.lib.Heard;
import news.verbatim.acceptance.probe.lib.Ping;
import news.verbatim.acceptance.probe.lib.Voice;
import news.verbatim.acceptance.probe.lib.Voices;

/** Speaks and listens in a WAR. */
@ApplicationScoped
class WarVoice implements Voice {

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
        Heard.add("war", ping.word());
    }
}
