package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.StoryId;
import news.verbatim.jobs.Tasks;
import news.verbatim.publishing.delivery.Delivered;
import news.verbatim.publishing.delivery.Deliveries;
import news.verbatim.publishing.delivery.DeliveryCard;
import news.verbatim.publishing.delivery.DeliveryFilter;
import news.verbatim.publishing.delivery.DeliveryState;
import news.verbatim.publishing.delivery.Destinations;
import news.verbatim.publishing.destination.DestinationCard;
import news.verbatim.publishing.destination.DestinationForm;
import news.verbatim.publishing.destination.DestinationKind;
import news.verbatim.publishing.destination.DestinationStanding;
import news.verbatim.publishing.golive.Noticing;
import news.verbatim.publishing.publication.NoticeForm;
import news.verbatim.publishing.publication.PublicationState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What readers get is brought to who wants it, whatever they do to it. */
class DeliveriesTest extends StoryTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Somebody administrator = Somebody.with(Roles.ADMINISTRATOR);

    private final Receiver receiver = Receiver.open();

    private final List<UUID> added = new ArrayList<>();

    @Inject
    private Destinations destinations;

    @Inject
    private Deliveries deliveries;

    @Inject
    private Delivered delivered;

    @Inject
    private Noticing noticing;

    @Inject
    private Tasks tasks;

    @AfterEach
    void removeWhatWasAdded() {
        added.forEach(id -> administrator.does(() -> {
            if (card(id).standing() != DestinationStanding.REMOVED) {
                destinations.remove(id);
            }
        }));
        receiver.close();
    }

    @Test
    void everyChangeArrivesSignedAndInOrder() throws Exception {
        Destinations.Added webhook = add(DestinationKind.WEBHOOK, receiver.address(), "");
        StoryId story = live();
        awaitReceived(story, 1);
        newsroom.editor.does(() -> noticing.correct(story,
                new NoticeForm(null, "The harbour master names the day.", "The mayor named it.")));
        newsroom.revised(story, "The mayor names the day.");
        newsroom.approve(newsroom.editor, story, 2, null);
        awaitReceived(story, 2);
        newsroom.editor.does(() -> noticing.withdraw(story, "We doubt the day."));
        awaitReceived(story, 3);
        newsroom.editor.does(() -> noticing.kill(story, "A court forbade it, quietly."));
        awaitReceived(story, 4);

        List<Receiver.Message> messages = receiver.of(story);
        assertEquals(List.of("story.published", "story.corrected", "story.withdrawn", "story.killed"),
                messages.stream().map(Receiver.Message::type).toList());
        assertTrue(messages.stream().allMatch(message -> message.isSignedWith(webhook.secret())));
        assertTrue(messages.get(1).body().contains("The mayor named it."), messages.get(1).body());
        assertTrue(messages.get(2).body().contains("\"pubStatus\":\"withheld\""), messages.get(2).body());
        assertTrue(messages.get(3).body().contains("\"pubStatus\":\"canceled\""), messages.get(3).body());
        assertFalse(messages.get(3).body().contains("court"), messages.get(3).body());
        await("the receipt is taken down", () -> newsroom.editor.asks(() -> delivered.of(story)).lines().stream()
                .anyMatch(line -> line.state() == DeliveryState.DELIVERED && line.receiptAt() != null));
    }

    @Test
    void whoeverIsGoneForADayGetsTheLastOfEachStoryWhenTheyAreBack() throws Exception {
        UUID webhook = add(DestinationKind.WEBHOOK, receiver.answers(500).address(), "").id();
        StoryId changed = live();
        awaitReceived(changed, 1);
        String id = receiver.of(changed).get(0).id();
        for (int tries = 1; tries <= 4; tries++) {
            int before = tries;
            await("the failure is taken down", () -> attempts(webhook, changed) >= before);
            clock.moveTo(clock.instant().plus(HOUR));
            awaitReceived(changed, tries + 1);
        }
        assertTrue(receiver.of(changed).stream().allMatch(message -> message.id().equals(id)));
        StoryId other = live();
        newsroom.editor.does(() -> noticing.kill(changed, "It is wrong."));
        await("somebody is told", () -> administrator.asks(() -> deliveries.stuck()).stream()
                .anyMatch(stuck -> stuck.destination().equals(webhook)));
        assertTrue(card(webhook).stuck());
        assertTrue(card(webhook).answer().startsWith("Answered 500"));

        receiver.answers(Receiver.Answer.OK);
        clock.moveTo(clock.instant().plus(HOUR));

        await("all of it is there", () -> card(webhook).waiting() == 0);
        assertEquals("story.killed", last(changed).type());
        assertEquals("story.published", last(other).type());
        assertEquals(List.of(DeliveryState.DELIVERED, DeliveryState.OVERTAKEN), states(webhook, changed));
    }

    @Test
    void whoeverNeverAnswersKeepsNobodyWaiting() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"))) {
            UUID stuck = null;
            for (int i = 0; i < 5; i++) {
                stuck = add(DestinationKind.WEBHOOK, "http://127.0.0.1:" + silent.getLocalPort() + "/" + i, "").id();
            }
            StoryId first = live();
            UUID healthy = add(DestinationKind.WEBHOOK, receiver.address(), "").id();
            StoryId second = live();

            awaitReceived(second, 1);
            await("the receipt is taken down", () -> states(healthy, second).equals(List.of(DeliveryState.DELIVERED)));
            assertEquals(List.of(DeliveryState.WAITING), states(stuck, first));
            assertEquals(0, attempts(stuck, first));
        }
    }

    @Test
    void whatWasPausedGoesOnAndAKilledStoryIsNeverSentAsPublished() throws Exception {
        UUID webhook = add(DestinationKind.WEBHOOK, receiver.address(), "").id();
        administrator.does(() -> destinations.pause(webhook));
        StoryId story = live();
        newsroom.editor.does(() -> noticing.kill(story, "It is wrong."));
        assertEquals(0, receiver.of(story).size());

        administrator.does(() -> destinations.resume(webhook));

        awaitReceived(story, 1);
        assertEquals("story.killed", last(story).type());
        assertFalse(last(story).body().contains("nobody will pay"), last(story).body());
    }

    @Test
    void oneThatIsRemovedInTheMiddleIsAsItIsAndGetsNothingMore() throws Exception {
        CountDownLatch removed = new CountDownLatch(1);
        UUID webhook = add(DestinationKind.WEBHOOK, receiver.answers(exchange -> {
            try {
                removed.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.sendResponseHeaders(200, -1);
        }).address(), "").id();
        StoryId story = live();
        awaitReceived(story, 1);

        administrator.does(() -> destinations.remove(webhook));
        removed.countDown();

        await("what was under way is taken down",
                () -> states(webhook, story).equals(List.of(DeliveryState.DELIVERED)));
        newsroom.editor.does(() -> noticing.kill(story, "It is wrong."));
        assertEquals(1, states(webhook, story).size());
        assertRefused(null, "This destination was removed.",
                () -> administrator.does(() -> destinations.resume(webhook)));
    }

    @Test
    void nothingIsSentToWhatOnlyThisServerSees() throws Exception {
        for (String address : List.of("http://127.0.0.2:8080/", "http://localhost.:9990/management",
                "http://169.254.169.254/latest",
                "http://[::1]:8080/", "http://10.0.0.1/", "http://0x7f000002/", "http://no-such-host.invalid/")) {
            Refusal refusal = assertThrows(Refusal.class, () -> add(DestinationKind.WEBHOOK, address, ""), address);
            assertEquals("address", refusal.problems().get(0).field(), address);
        }
        UUID webhook = add(DestinationKind.WEBHOOK, receiver.answers(exchange -> {
            exchange.getResponseHeaders().add("Location", receiver.address().replace("127.0.0.1", "127.0.0.2"));
            exchange.sendResponseHeaders(307, -1);
        }).address(), "").id();
        StoryId story = live();

        await("it said that it moved",
                () -> card(webhook).answer().startsWith("Answered 307: it moved to http://127.0.0.2:"));
        assertEquals(List.of(DeliveryState.WAITING), states(webhook, story));
        tamper("update publishing.destination set address = ? where id = ?",
                receiver.address().replace("127.0.0.1", "127.0.0.2"), webhook);
        clock.moveTo(clock.instant().plus(HOUR));
        await("it is looked at each time", () -> card(webhook).answer().contains("which is not a public address"));
    }

    @Test
    void aHubIsToldOnceOfManyChanges() throws Exception {
        UUID hub = add(DestinationKind.HUB, receiver.address(), "").id();
        administrator.does(() -> destinations.pause(hub));
        List<StoryId> stories = List.of(live(), live());

        administrator.does(() -> destinations.resume(hub));

        await("it is told", () -> card(hub).waiting() == 0);
        assertEquals(1, receiver.all().size());
        String form = receiver.all().get(0).body();
        assertTrue(form.startsWith("hub.mode=publish&hub.url="), form);
        assertTrue(form.contains("%2Ffeed.atom") && form.contains("%2Fdesks%2Fcity%2Ffeed.json"), form);
        stories.forEach(story -> assertEquals(List.of(DeliveryState.DELIVERED), states(hub, story)));
    }

    @Test
    void aFolderHasAFileAStoryAsReadersHaveIt() throws Exception {
        String name = "drop-" + UUID.randomUUID();
        UUID folder = add(DestinationKind.FOLDER, name, "").id();
        StoryId story = live();
        Path file = Path.of(System.getProperty("jboss.server.data.dir"), "drop", name, story + ".json");
        await("it is there", () -> card(folder).waiting() == 0 && Files.exists(file));
        assertTrue(Files.readString(file).contains("\"pubStatus\":\"usable\""));

        newsroom.editor.does(() -> noticing.kill(story, "It is wrong."));

        await("it has changed", () -> read(file).contains("\"pubStatus\":\"canceled\""));
        assertFalse(read(file).contains("nobody will pay"));
    }

    @Test
    void aDeskGetsItsOwnStoriesOnly() throws Exception {
        UUID city = add(DestinationKind.WEBHOOK, receiver.address(), "city").id();
        UUID harbour = add(DestinationKind.WEBHOOK, receiver.address(), "harbour").id();
        StoryId story = live();

        awaitReceived(story, 1);
        assertEquals(1, states(city, story).size());
        assertEquals(0, states(harbour, story).size());
    }

    @Test
    void whatWasDeliveredIsSentAgainByHandUnderAnIdOfItsOwn() throws Exception {
        UUID webhook = add(DestinationKind.WEBHOOK, receiver.address(), "").id();
        Instant before = clock.instant();
        StoryId story = live();
        awaitReceived(story, 1);
        await("the receipt is taken down", () -> states(webhook, story).equals(List.of(DeliveryState.DELIVERED)));

        administrator.does(() -> destinations.again(cards(webhook, story).get(0).id()));
        awaitReceived(story, 2);
        await("the receipt is taken down", () -> card(webhook).waiting() == 0);
        assertTrue(administrator.asks(() -> destinations.againSince(webhook, before)) >= 1);
        awaitReceived(story, 3);

        assertEquals(3, receiver.of(story).stream().map(Receiver.Message::id).distinct().count());
        Refusal refusal = assertThrows(Refusal.class,
                () -> administrator.does(() -> destinations.againSince(webhook, clock.instant().plus(HOUR))));
        assertEquals("againDay", refusal.problems().get(0).field());
    }

    @Test
    void aNewSecretAndTheOneBeforeCountForADay() {
        Destinations.Added webhook = add(DestinationKind.WEBHOOK, receiver.address(), "");
        String renewed = administrator.asks(() -> destinations.renewSecret(webhook.id()));
        assertNotEquals(webhook.secret(), renewed);

        assertTrue(administrator.asks(() -> destinations.tryOut(webhook.id())).taken());
        assertTrue(receiver.all().get(0).isSignedWith(renewed) && receiver.all().get(0).isSignedWith(webhook.secret()));
        clock.moveTo(clock.instant().plus(Duration.ofDays(1)));
        administrator.asks(() -> destinations.tryOut(webhook.id()));
        assertTrue(receiver.all().get(1).isSignedWith(renewed));
        assertFalse(receiver.all().get(1).isSignedWith(webhook.secret()));
        assertEquals("verbatim.test", receiver.all().get(1).type());
    }

    @Test
    void whoSaysThatTheyAreGoneIsPaused() throws Exception {
        UUID webhook = add(DestinationKind.WEBHOOK, receiver.answers(410).address(), "").id();
        live();

        await("it is paused", () -> card(webhook).standing() == DestinationStanding.PAUSED);
    }

    @Test
    void whatWasDeliveredLongAgoIsForgottenAndWhatWaitsIsNot() throws Exception {
        UUID webhook = add(DestinationKind.WEBHOOK, receiver.address(), "").id();
        StoryId story = live();
        await("the receipt is taken down", () -> states(webhook, story).equals(List.of(DeliveryState.DELIVERED)));
        administrator.does(() -> destinations.pause(webhook));
        newsroom.editor.does(() -> noticing.clarify(story, NoticeForm.about("It is the southern bridge.")));
        tamper("update publishing.delivery set made_at = ? where destination = ?",
                clock.instant().minus(Duration.ofDays(91)).atOffset(ZoneOffset.UTC), webhook);

        tasks.restart("publishing.old-deliveries", "recurring");

        await("it is forgotten", () -> states(webhook, story).equals(List.of(DeliveryState.WAITING)));
    }

    @Test
    void onlyAdministratorsSayToWhomAnythingGoes() {
        assertForbidden(Destinations.class, () -> newsroom.editor.does(() -> destinations.add(
                new DestinationForm("Mine", DestinationKind.WEBHOOK, receiver.address(), ""))));
        assertForbidden(Deliveries.class, () -> newsroom.editor.asks(() -> deliveries.destinations()));
    }

    private Destinations.Added add(DestinationKind kind, String address, String desk) {
        Destinations.Added destination = administrator.asks(() -> destinations.add(
                new DestinationForm("Receiver " + UUID.randomUUID(), kind, address, desk)));
        added.add(destination.id());
        return destination;
    }

    private StoryId live() {
        StoryId story = newsroom.approvedFor(null);
        awaitState(story, PublicationState.LIVE);
        return story;
    }

    private void awaitReceived(StoryId story, int messages) {
        await("there are " + messages, () -> receiver.of(story).size() >= messages);
    }

    private Receiver.Message last(StoryId story) {
        List<Receiver.Message> all = receiver.of(story);
        return all.get(all.size() - 1);
    }

    private DestinationCard card(UUID destination) {
        return administrator.asks(() -> deliveries.destination(destination)).orElseThrow();
    }

    private List<DeliveryCard> cards(UUID destination, StoryId story) {
        return administrator.asks(() -> deliveries.page(destination, DeliveryFilter.ALL, null, 100)).rows().stream()
                .filter(card -> card.story().equals(story)).toList();
    }

    private List<DeliveryState> states(UUID destination, StoryId story) {
        return cards(destination, story).stream().map(DeliveryCard::state).toList();
    }

    private int attempts(UUID destination, StoryId story) {
        return cards(destination, story).get(0).attempts();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
