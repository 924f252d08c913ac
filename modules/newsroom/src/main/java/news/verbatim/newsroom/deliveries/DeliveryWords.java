package news.verbatim.newsroom.deliveries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;
import news.verbatim.publishing.delivery.DeliveryFilter;
import news.verbatim.publishing.delivery.DeliveryKind;
import news.verbatim.publishing.delivery.DeliveryState;
import news.verbatim.publishing.destination.DestinationCard;
import news.verbatim.publishing.destination.DestinationKind;

/** The words and shapes in which pages tell how it goes with deliveries. */
@Named("deliveryWords")
@ApplicationScoped
public class DeliveryWords {

    /** Returns how things are brought to a destination, in words. */
    public String kind(DestinationKind kind) {
        return switch (kind) {
            case WEBHOOK -> "webhook";
            case HUB -> "WebSub hub";
            case FOLDER -> "folder";
        };
    }

    /** Returns how it goes with a destination, in words. */
    public String state(DestinationCard card) {
        return switch (card.standing()) {
            case PAUSED -> "paused";
            case REMOVED -> "removed";
            case OPEN ->
                    card.stuck() ? "stuck" : card.failing() ? "tries again" : card.waiting() > 0 ? "sending" : "open";
        };
    }

    /** Returns the shape and colour of how it goes with a destination. */
    public String shape(DestinationCard card) {
        return switch (card.standing()) {
            case PAUSED -> "warn";
            case REMOVED -> "open";
            case OPEN -> card.stuck() ? "bad" : card.failing() ? "warn" : card.waiting() > 0 ? "stale" : "ok";
        };
    }

    /** Returns what happened to a story, in a word. */
    public String what(DeliveryKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Returns how far a delivery is, in words. */
    public String state(DeliveryState state) {
        return switch (state) {
            case WAITING -> "waiting";
            case DELIVERED -> "delivered";
            case OVERTAKEN -> "overtaken";
            case GIVEN_UP -> "given up";
        };
    }

    /** Returns the shape and colour of how far a delivery is. */
    public String shape(DeliveryState state) {
        return switch (state) {
            case WAITING -> "stale";
            case DELIVERED -> "ok";
            case OVERTAKEN -> "open";
            case GIVEN_UP -> "bad";
        };
    }

    /** Returns how often something was tried, in words. */
    public String tries(int attempts) {
        return attempts == 0 ? "not tried yet" : attempts == 1 ? "tried once" : "tried " + attempts + " times";
    }

    /** Returns which deliveries are listed, in a word. */
    public String filter(DeliveryFilter filter) {
        return filter.name().toLowerCase(Locale.ROOT);
    }
}
