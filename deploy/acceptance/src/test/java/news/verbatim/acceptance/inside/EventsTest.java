package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import jakarta.ejb.EJB;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import news.verbatim.acceptance.probe.ejb.EjbVoice;
import news.verbatim.acceptance.probe.lib.Heard;
import news.verbatim.acceptance.probe.lib.LibVoice;
import news.verbatim.acceptance.probe.lib.Phases.Phased;
import news.verbatim.acceptance.probe.lib.Voice;
import org.junit.jupiter.api.Test;

/** What the server does with events between isolated sub-deployments: the ground that the modules stand on. */
class EventsTest extends InsideTest {

    private static final List<String> EVERYBODY_ONCE = List.of("ejb", "lib", "war");

    private final String word = UUID.randomUUID().toString();

    @Inject
    private LibVoice inLibrary;

    @EJB(lookup = "java:app/probe-ejb/EjbVoice!news.verbatim.acceptance.probe.lib.Voice")
    private Voice inEjbJar;

    @Inject
    private WarVoice inWar;

    @Inject
    private Event<Phased> phased;

    @Test
    void anEventFromTheLibraryReachesEverySubDeploymentOnce() {
        inLibrary.say(word);

        assertEquals(EVERYBODY_ONCE, Heard.by(word));
    }

    @Test
    void anEventFromAnEjbJarReachesEverySubDeploymentOnce() {
        inEjbJar.say(word);

        assertEquals(EVERYBODY_ONCE, Heard.by(word));
    }

    @Test
    void anEventFromAWarReachesEverySubDeploymentOnce() {
        inWar.say(word);

        assertEquals(EVERYBODY_ONCE, Heard.by(word));
    }

    @Test
    void beansOfOtherSubDeploymentsCannotBeInjected() {
        assertEquals(List.of("EjbVoice", "LibVoice"), inEjbJar.audible());
        assertEquals(List.of("LibVoice"), inLibrary.audible());
    }

    @Test
    void anObserverRunsWithTheClassLoaderOfTheCaller() {
        inWar.say(word);

        assertSame(WarVoice.class.getClassLoader(), Heard.loader("ejb", word));
    }

    @Test
    void anExceptionBeforeCompletionDoesNotStopTheCommit() throws Exception {
        inTransaction(() -> phased.fire(new Phased(word, true)));

        assertEquals(List.of("after success", "before completion"), Heard.by(word));
    }

    @Test
    void outsideATransactionEveryPhaseIsAtOnceAndFailureToo() {
        phased.fire(new Phased(word, false));

        assertEquals(List.of("after failure", "after success", "before completion"), Heard.by(word));
    }
}
