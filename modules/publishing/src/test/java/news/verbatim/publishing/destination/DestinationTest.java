package news.verbatim.publishing.destination;

import static news.verbatim.publishing.Approvals.NOW;
import static news.verbatim.testing.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import news.verbatim.publishing.Approvals;
import news.verbatim.publishing.delivery.Delivery;
import news.verbatim.publishing.delivery.DeliveryKind;
import news.verbatim.publishing.delivery.DeliveryState;
import org.junit.jupiter.api.Test;

class DestinationTest {

    private final Destination destination = new Destination(
            new DestinationForm("Agency", DestinationKind.WEBHOOK, "https://agency.example/in", ""), "first", NOW);

    private final Delivery delivery = new Delivery(destination.id(), Approvals.STORY, 1, 1, 0, DeliveryKind.PUBLISHED,
            NOW);

    @Test
    void itIsOneServersForAWhileAndAnothersIfThatDies() {
        assertTrue(destination.isFree(NOW));
        destination.hold(NOW);
        assertFalse(destination.isFree(NOW.plusSeconds(29)));
        assertTrue(destination.isFree(NOW.plusSeconds(30)));
    }

    @Test
    void itRestsLongerAfterEachFailureAndNotAtAllAfterAReceipt() {
        destination.note(Receipt.failed("Answered 500."), NOW);
        assertFalse(destination.isFree(NOW.plusSeconds(4)));
        assertTrue(destination.isFree(NOW.plusSeconds(5)));
        for (int i = 0; i < 50; i++) {
            destination.note(Receipt.failed("Answered 500."), NOW);
        }
        assertTrue(destination.isFree(NOW.plus(BackOff.OF_DESTINATION)));
        assertTrue(destination.note(Receipt.taken("Answered 200."), NOW));
        assertTrue(destination.isFree(NOW));
        assertFalse(destination.note(Receipt.taken("Answered 200."), NOW));
    }

    @Test
    void oneThatIsGoneIsPausedAndGoesOnWhenItIsResumed() {
        destination.note(Receipt.gone("Answered 410."), NOW);
        assertFalse(destination.isFree(NOW.plus(Duration.ofDays(9))));
        destination.resume(NOW);
        assertTrue(destination.isFree(NOW));
    }

    @Test
    void bothSecretsCountForADay() {
        destination.renew("second", NOW);
        assertEquals(List.of("second", "first"), destination.secrets(NOW.plus(Duration.ofHours(23))));
        assertEquals(List.of("second"), destination.secrets(NOW.plus(Duration.ofHours(24))));
    }

    @Test
    void whatWasRemovedHasNoSecretAndDoesNotComeBack() {
        destination.remove();
        assertEquals(List.of(), destination.secrets(NOW));
        assertFalse(destination.isFree(NOW));
        assertRefused(null, "This destination was removed.", () -> destination.resume(NOW));
        destination.note(Receipt.taken("Answered 200."), NOW);
        assertFalse(destination.isFree(NOW));
    }

    @Test
    void onlyAWebhookHasASecret() {
        Destination folder = new Destination(new DestinationForm("Archive", DestinationKind.FOLDER, "archive", ""), "x",
                NOW);
        assertEquals(List.of(), folder.secrets(NOW));
        assertRefused(null, "Only messages to a webhook are signed.", () -> folder.renew("y", NOW));
    }

    @Test
    void itIsStuckWhenSomethingHasWaitedForAnHour() {
        assertFalse(destination.card(1, NOW, NOW.plus(Duration.ofMinutes(60))).stuck());
        assertTrue(destination.card(1, NOW, NOW.plus(Duration.ofMinutes(61))).stuck());
        destination.pause();
        assertFalse(destination.card(1, NOW, NOW.plus(Duration.ofMinutes(61))).stuck());
    }

    @Test
    void aDeliveryIsGivenUpAfterDaysAndNotBefore() {
        Instant later = NOW.plus(Duration.ofDays(3)).plusSeconds(1);
        delivery.note(Receipt.failed("Answered 500."), later);
        assertTrue(delivery.isWaiting());
        for (int i = 0; i < 20; i++) {
            delivery.note(Receipt.failed("Answered 500."), NOW);
        }
        assertTrue(delivery.isWaiting());
        delivery.note(Receipt.failed("Answered 500."), later);
        assertEquals(DeliveryState.GIVEN_UP, delivery.card("").state());
    }

    @Test
    void aReceiptIsAReceiptWhateverWasDecidedMeanwhile() {
        delivery.overtake();
        delivery.note(Receipt.failed("Answered 500."), NOW);
        assertEquals(DeliveryState.OVERTAKEN, delivery.card("").state());
        delivery.note(Receipt.taken("Answered 200."), NOW);
        assertEquals(DeliveryState.DELIVERED, delivery.card("").state());
        assertEquals(NOW, delivery.card("").receiptAt());
    }

    @Test
    void whatAServerAnswersIsCleanedAndCut() {
        Receipt receipt = Receipt.failed("a\u0000b\r\n<script>" + "\ud83d\ude00".repeat(400));
        assertTrue(receipt.words().startsWith("ab <script>"), receipt.words());
        assertTrue(receipt.words().length() <= 500);
        assertFalse(receipt.words().contains("\ud83d…"));
    }
}
