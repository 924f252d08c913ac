package news.verbatim.publishing.delivery;

import java.util.List;

/** Which deliveries of a destination are listed. */
public enum DeliveryFilter {
    /** All of them. */
    ALL(DeliveryState.values()),
    /** What is tried until it is received. */
    WAITING(DeliveryState.WAITING),
    /** What was not received and is not tried any more. */
    FAILED(DeliveryState.GIVEN_UP),
    /** What was received. */
    DELIVERED(DeliveryState.DELIVERED);

    private final List<DeliveryState> states;

    DeliveryFilter(DeliveryState... states) {
        this.states = List.of(states);
    }

    List<DeliveryState> states() {
        return states;
    }
}
