package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.management.Attribute;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import news.verbatim.approval.PublicDebt;
import news.verbatim.approval.Queue;
import news.verbatim.approval.QueueFilter;
import news.verbatim.approval.Reviews;
import news.verbatim.drafting.Commenting;
import news.verbatim.drafting.Revisions;
import news.verbatim.drafting.Stories;
import news.verbatim.drafting.StoryFilter;
import news.verbatim.drafting.StoryKey;
import news.verbatim.events.Roles;
import news.verbatim.events.StoryId;
import news.verbatim.factcheck.Checks;
import news.verbatim.publishing.Delivered;
import news.verbatim.publishing.Deliveries;
import news.verbatim.publishing.DeliveryFilter;
import news.verbatim.publishing.Finding;
import news.verbatim.publishing.Lists;
import news.verbatim.publishing.PublicName;
import news.verbatim.publishing.PublicationState;
import news.verbatim.publishing.Schedule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Screens ask the database as often with ten stories as with two hundred; a page of a reader's list asks it once. */
class StatementsTest extends StoryTest {

    private static final String DESK = "counted";

    private static final int TRIES = 12;

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
        assertSameWithTenAndTwoHundred(1, () -> queue.page(new QueueFilter(DESK, QueueFilter.Claim.ANYBODY, null), null, 26));
        assertSameWithTenAndTwoHundred(1, () -> queue.count(QueueFilter.NONE));
        assertSameWithTenAndTwoHundred(1, () -> debts.page(0, 25));
    }

    @Test
    void theScreenOfADecisionTakesAsManyWhateverWaits() throws SQLException {
        StoryId story = newsroom.checked();

        assertSameWithTenAndTwoHundred(20, () -> {
            Instant now = clock.instant();
            reviews.open(story, 1);
            debts.of(story, 1);
            checks.open(story, 1);
            schedule.of(story);
            return schedule.between(now, now.plus(Duration.ofDays(14)), "city", 500);
        });
    }

    @Test
    void aListOfStoriesTakesAsManyOnAnyPageAndSoDoComments() {
        Stream.generate(() -> newsroom.draftBy(asked)).limit(3).forEach(story -> { });
        for (StoryFilter filter : List.of(StoryFilter.all(false), new StoryFilter(true, "city", "", "", null, null, null))) {
            StoryKey next = asked.asks(() -> stories.list(filter, null, 1)).next();
            assertEquals(1, statements(() -> stories.list(filter, null, 1)));
            assertEquals(1, statements(() -> stories.list(filter, next, 1)));
        }
        StoryFilter bridges = StoryFilter.all(true).withWords("bridge");
        StoryKey next = asked.asks(() -> stories.list(bridges, null, 1)).next();
        assertEquals(2, statements(() -> stories.list(bridges, null, 1)));
        assertEquals(2, statements(() -> stories.list(bridges, next, 1)));
        assertEquals(2, statements(stories::myWork));
        StoryId story = asked.asks(() -> stories.list(bridges, null, 1)).rows().get(0).story();
        assertEquals(3, statements(() -> commenting.of(story, Revisions.NOW)));
    }

    @Test
    void aPageOfAReadersListIsOneStatement() {
        awaitState(newsroom.approvedFor(null), PublicationState.LIVE);
        PublicName author = PublicName.of("Rana Amari");
        PublicName speaker = PublicName.of("Mara Lindt");
        await("they are found", () -> newsroom.editor.asks(() -> !finding.quotedFrom(speaker, null, 20).stories().isEmpty()));

        assertEquals(1, statements(() -> lists.latest(null, 20)));
        assertEquals(1, statements(() -> lists.ofDesk("city", null, 20)));
        assertEquals(1, statements(() -> lists.takenBack(50)));
        assertEquals(1, statements(() -> finding.signedBy(author, null, 20)));
        assertEquals(1, statements(() -> finding.quotedFrom(speaker, null, 20)));
        assertEquals(1, statements(() -> finding.words("bridge", 0, 20)));
    }

    @Test
    void howItGoesWithDeliveriesIsOneStatement() {
        assertEquals(1, statements(deliveries::destinations));
        assertEquals(1, statements(deliveries::stuck));
        assertEquals(1, statements(() -> deliveries.page(UUID.randomUUID(), DeliveryFilter.ALL, null, 25)));
        assertEquals(1, statements(() -> delivered.of(StoryId.next())));
    }

    /** Asks with ten waiting and with two hundred, and wants the same number, which is not above the most. */
    private void assertSameWithTenAndTwoHundred(long most, Supplier<?> screen) throws SQLException {
        tamper("delete from approval.review where desk = ?", DESK);
        fill(10);
        long few = statements(screen);
        fill(190);
        long many = statements(screen);
        assertEquals(few, many);
        assertEquals(Math.min(few, most), few);
    }

    private void fill(int stories) throws SQLException {
        for (int i = 0; i < stories; i++) {
            tamper("insert into approval.review (id, story, revision, headline, desk, state, note, content, quotations, "
                    + "unresolved, checked_at, waiting, open_by, disputes, waivers, altered, anonymous, one_source, accusations, "
                    + "steps, steps_version, steps_count, signed, turn, round, live, version) values (?, ?, 1, 'A story', ?, "
                    + "'WAITING', '', '{}', 3, 0, current_timestamp, true, current_timestamp, 0, 0, 0, 0, 0, 0, 'editor', 0, 1, 0, "
                    + "'editor', 1, false, 0)", UUID.randomUUID(), UUID.randomUUID(), DESK);
        }
    }

    /** Returns how many statements it takes, when nothing else happens: the least of several times. */
    private long statements(Supplier<?> screen) {
        return LongStream.range(0, TRIES).map(again -> {
            long before = prepared();
            asked.asks(screen::get);
            return prepared() - before;
        }).min().orElseThrow();
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
