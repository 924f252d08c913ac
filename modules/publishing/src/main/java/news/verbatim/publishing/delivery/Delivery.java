package news.verbatim.publishing.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.id.Uuid7;
import news.verbatim.publishing.destination.BackOff;
import news.verbatim.publishing.destination.Receipt;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a destination is to get because of one change: the story as readers have it, under an id that stays the same.
 */
@ModuleInternal
@Entity
public class Delivery {

    /** What nobody took for so long is given up, if it was tried often enough. */
    private static final Duration GIVEN_UP_AFTER = Duration.ofDays(3);
    private static final int TRIED_OFTEN = 12;

    @Id
    private UUID id;

    private UUID destination;

    private UUID story;

    private int edition;

    private int turn;

    private int round;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DeliveryKind kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DeliveryState state = DeliveryState.WAITING;

    private int attempts;

    private Instant madeAt;

    private Instant nextTryAt;

    private Instant triedAt;

    private Instant receiptAt;

    private String answer = "";

    protected Delivery() {
    }

    /**
     * Makes one that is to be sent at once.
     *
     * @param turn  tells the story's changes apart; it only grows
     * @param round how often it was asked for by hand
     */
    public Delivery(UUID destination, StoryId story, int edition, int turn, int round, DeliveryKind kind, Instant now) {
        this.id = Uuid7.next();
        this.destination = destination;
        this.story = story.value();
        this.edition = edition;
        this.turn = turn;
        this.round = round;
        this.kind = kind;
        this.madeAt = now;
        this.nextTryAt = now;
    }

    /** Takes down what the destination said. */
    public void note(Receipt receipt, Instant now) {
        attempts++;
        triedAt = now;
        answer = receipt.words();
        if (receipt.taken()) {
            state = DeliveryState.DELIVERED;
            receiptAt = now;
        } else if (isWaiting()) {
            nextTryAt = now.plus(BackOff.after(attempts, BackOff.OF_DELIVERY));
            if (attempts >= TRIED_OFTEN && madeAt.plus(GIVEN_UP_AFTER).isBefore(now)) {
                state = DeliveryState.GIVEN_UP;
            }
        }
    }

    /** Lets a later one of the same story be sent instead. */
    public void overtake() {
        state = DeliveryState.OVERTAKEN;
    }

    public boolean isWaiting() {
        return state == DeliveryState.WAITING;
    }

    UUID id() {
        return id;
    }

    UUID destination() {
        return destination;
    }

    StoryId story() {
        return new StoryId(story);
    }

    int turn() {
        return turn;
    }

    int round() {
        return round;
    }

    DeliveryKind kind() {
        return kind;
    }

    Instant madeAt() {
        return madeAt;
    }

    /** Returns it as the newsroom sees it, with the headline of its edition. */
    public DeliveryCard card(String headline) {
        return new DeliveryCard(id, new StoryId(story), edition, headline, kind, state, attempts, madeAt,
                isWaiting() ? nextTryAt : null, triedAt, receiptAt, answer);
    }
}
