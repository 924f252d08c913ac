package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import jakarta.ejb.EJB;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private Newsroom newsroom;

    @Inject
    private LibVoice inLibrary;

    @EJB(lookup = "java:app/probe-ejb/EjbVoice!news.verbatim.acceptance.probe.lib.Voice")
    private Voice inEjbJar;

    @Inject
    private WarVoice inWar;

    @Inject
    private Event<Phased> phased;

    /**
     * The request that this test runs in is one of another WAR, with a session of its own, in which no page is open.
     */
    @Test
    void pagesAreWokenWhateverRequestAFactComesFrom() throws IOException {
        Path log = Path.of(System.getProperty("jboss.server.log.dir"), "server.log");
        int before = Files.readString(log).length();

        newsroom.submittedBy(newsroom.reporter);

        assertFalse(Files.readString(log).substring(before).contains("Wakeup"), "a fault where pages are woken");
    }

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
