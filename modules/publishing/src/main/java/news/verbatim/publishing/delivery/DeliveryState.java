package news.verbatim.publishing.delivery;

/** How far a delivery is. */
public enum DeliveryState {
    /** It is tried until it is received. */
    WAITING,
    /** Its destination has said that it has it. */
    DELIVERED,
    /** Before it was received, the story changed again; that is what is brought. */
    OVERTAKEN,
    /** It is not tried any more. */
    GIVEN_UP
}
