package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.management.Attribute;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import news.verbatim.approval.deciding.Reviews;
import news.verbatim.approval.glass.PublicDebt;
import news.verbatim.approval.queue.Queue;
import news.verbatim.approval.risk.QueueFilter;
import news.verbatim.drafting.comments.Commenting;
import news.verbatim.drafting.listing.Stories;
import news.verbatim.drafting.search.StoryFilter;
import news.verbatim.drafting.search.StoryKey;
import news.verbatim.drafting.story.Revisions;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.StoryId;
import news.verbatim.factcheck.queue.Checks;
import news.verbatim.publishing.delivery.Delivered;
import news.verbatim.publishing.delivery.Deliveries;
import news.verbatim.publishing.delivery.DeliveryFilter;
import news.verbatim.publishing.golive.Schedule;
import news.verbatim.publishing.listing.Finding;
import news.verbatim.publishing.listing.Lists;
import news.verbatim.publishing.publication.PublicName;
import news.verbatim.publishing.publication.PublicationState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Screens ask the database as often with ten stories as with two hundred; a page of a reader's list asks it once. */
class StatementsTest extends StoryTest {

    private static final String DESK = "counted";

    private static final int TRIES = 200;

    private static final int SURE = 5;

    private final Somebody asked = Somebody.with(Roles.REPORTER, Roles.EDITOR, Roles.ADMINISTRATOR);

    private final MBeanServer server = ManagementFactory.getPlatformMBeanServer();

    @Inject
    private Stories stories;

    @Inject
    private Commenting commenting;

    @Inject
    private Queue queue;

    @Inject
    private Reviews reviews;

    @Inject
    private PublicDebt debts;

    @Inject
    private Checks checks;

    @Inject
    private Schedule schedule;

    @Inject
    private Lists lists;

    @Inject
    private Finding finding;

    @Inject
    private Deliveries deliveries;

    @Inject
    private Delivered delivered;

    @BeforeEach
    void count() throws JMException {
        assertFalse(units().isEmpty(), () -> "no persistence unit tells what it does");
        switchTo(true);
    }

    @AfterEach
    void stopCounting() throws JMException, SQLException {
        switchTo(false);
        tamper("delete from approval.review where desk = ?", DESK);
    }

    @Test
    void theQueueIsOnePageAndOneNumber() throws SQLException {
        assertSameWithTenAndTwoHundred(1,
                () -> queue.page(new QueueFilter(DESK, QueueFilter.Claim.ANYBODY, null), null, 26));
        assertSameWithTenAndTwoHundred(1, () -> queue.count(QueueFilter.NONE));
        assertSameWithTenAndTwoHundred(1, () -> debts.page(0, 25));
    }

    @Test
    void theScreenOfADecisionTakesAsManyWhateverWaits() throws SQLException {
        StoryId story = newsroom.checked();

        assertSameWithTenAndTwoHundred(22, () -> {
            Instant now = clock.instant();
            reviews.open(story, 1);
            debts.of(story, 1);
            checks.open(story, 1);
            schedule.of(story);
            return schedule.between(now, now.plus(Duration.ofDays(14)), "city", 500);
        });
    }

    @Test
    void aCalendarIsTwoStatements() {
        newsroom.approvedFor(inMinutes(600));
        Instant now = clock.instant();

        assertStatements(1, () -> schedule.onItsWay(now, now.plus(Duration.ofDays(14)), "", 500));
        assertStatements(1, () -> schedule.wentLive(now.minus(Duration.ofDays(14)), now, "", 500));
    }

    @Test
    void aListOfStoriesTakesAsManyOnAnyPageAndSoDoComments() {
        Stream.generate(() -> newsroom.draftBy(asked)).limit(3).forEach(story -> {});
        for (StoryFilter filter : List.of(StoryFilter.all(false),
                new StoryFilter(true, "city", "", "", null, null, null))) {
            StoryKey next = asked.asks(() -> stories.list(filter, null, 1)).next();
            assertStatements(1, () -> stories.list(filter, null, 1));
            assertStatements(1, () -> stories.list(filter, next, 1));
        }
        StoryFilter bridges = StoryFilter.all(true).withWords("bridge");
        StoryKey next = asked.asks(() -> stories.list(bridges, null, 1)).next();
        assertStatements(2, () -> stories.list(bridges, null, 1));
        assertStatements(2, () -> stories.list(bridges, next, 1));
        assertStatements(3, stories::myWork);
        StoryId story = asked.asks(() -> stories.list(bridges, null, 1)).rows().get(0).story();
        assertStatements(3, () -> commenting.of(story, Revisions.NOW));
    }

    @Test
    void whoIsOnTakesAsManyForAPageOfStoriesAsForOne() {
        List<StoryId> some = Stream.of(newsroom.checked(), newsroom.checked(), newsroom.submittedBy(newsroom.reporter),
                newsroom.submittedBy(newsroom.reporter)).toList();
        List<StoryId> one = some.subList(0, 1);
        List<StoryId> last = some.subList(3, 4);
        assertStatements(1, () -> stories.places(some));
        assertEquals(statements(1, () -> reviews.turns(one)), statements(1, () -> reviews.turns(some)));
        assertEquals(statements(1, () -> checks.turns(last)), statements(1, () -> checks.turns(some)));
        assertStatements(1, () -> schedule.turns(some));
    }

    @Test
    void aPageOfAReadersListIsOneStatement() {
        awaitState(newsroom.approvedFor(null), PublicationState.LIVE);
        PublicName author = PublicName.of("Rana Amari");
        PublicName speaker = PublicName.of("Mara Lindt");
        await("they are found",
                () -> newsroom.editor.asks(() -> !finding.quotedFrom(speaker, null, 20).stories().isEmpty()));

        assertStatements(1, () -> lists.latest(null, 20));
        assertStatements(1, () -> lists.ofDesk("city", null, 20));
        assertStatements(1, () -> lists.takenBack(50));
        assertStatements(1, () -> finding.signedBy(author, null, 20));
        assertStatements(1, () -> finding.quotedFrom(speaker, null, 20));
        assertStatements(1, () -> finding.words("127.0.0.1", "bridge", 0, 20));
    }

    @Test
    void howItGoesWithDeliveriesIsOneStatement() {
        assertStatements(1, deliveries::destinations);
        assertStatements(1, deliveries::stuck);
        assertStatements(1, () -> deliveries.page(UUID.randomUUID(), DeliveryFilter.ALL, null, 25));
        assertStatements(1, () -> delivered.of(StoryId.next()));
    }

    /** Asks with ten waiting and with two hundred, and wants the same number, which is not above the most. */
    private void assertSameWithTenAndTwoHundred(long most, Supplier<?> screen) throws SQLException {
        tamper("delete from approval.review where desk = ?", DESK);
        fill(10);
        long few = statements(most, screen);
        fill(190);
        long many = statements(most, screen);
        assertEquals(few, many);
        assertEquals(Math.min(few, most), few);
    }

    private void fill(int stories) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement row = connection
                        .prepareStatement("insert into approval.review (id, story, revision, headline, "
                                + "desk, state, note, content, quotations, unresolved, checked_at, waiting, open_by, disputes, waivers, altered, "
                                + "anonymous, one_source, accusations, steps, steps_version, steps_count, signed, turn, round, live, version) "
                                + "values (?, ?, 1, 'A story', ?, 'WAITING', '', '{}', 3, 0, current_timestamp, true, current_timestamp, "
                                + "0, 0, 0, 0, 0, 0, 'editor', 0, 1, 0, 'editor', 1, false, 0)")) {
            for (int i = 0; i < stories; i++) {
                row.setObject(1, UUID.randomUUID());
                row.setObject(2, UUID.randomUUID());
                row.setString(3, DESK);
                row.addBatch();
            }
            row.executeBatch();
        }
    }

    /**
     * Asks until it takes no more than that: what the newsroom does by itself meanwhile counts too, and never takes
     * anything away.
     */
    private void assertStatements(long expected, Supplier<?> screen) {
        long least = once(screen);
        for (int tries = 1; tries < TRIES && least > expected; tries++) {
            LockSupport.parkNanos(10_000_000L);
            least = Math.min(least, once(screen));
        }
        assertEquals(expected, least);
    }

    /**
     * Returns how many statements it takes when nothing else happens: the least, once it has come so often that it is
     * no chance. A burst of the newsroom's own work may add as many to several in a row, so that nothing above the most
     * that is expected is believed early.
     */
    private long statements(long most, Supplier<?> screen) {
        long least = Long.MAX_VALUE;
        int seen = 0;
        for (int tries = 0; tries < TRIES && (seen < SURE || least > most); tries++) {
            LockSupport.parkNanos(10_000_000L);
            long now = once(screen);
            seen = now < least ? 1 : now == least ? seen + 1 : seen;
            least = Math.min(least, now);
        }
        return least;
    }

    private long once(Supplier<?> screen) {
        long before = prepared();
        asked.asks(screen::get);
        return prepared() - before;
    }

    private long prepared() {
        try {
            long all = 0;
            for (ObjectName unit : units()) {
                all += ((Number) server.getAttribute(unit, "preparedStatementCount")).longValue();
            }
            return all;
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    private void switchTo(boolean enabled) throws JMException {
        for (ObjectName unit : units()) {
            server.setAttribute(unit, new Attribute("enabled", enabled));
        }
    }

    /** Returns the persistence units of the modules, as the server's management knows them. */
    private Set<ObjectName> units() throws JMException {
        return server.queryNames(new ObjectName("jboss.as:deployment=verbatim.ear,subdeployment=*,subsystem=jpa,"
                + "hibernate-persistence-unit=*"), null);
    }
}
