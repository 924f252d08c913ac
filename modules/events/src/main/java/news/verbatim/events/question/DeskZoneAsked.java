package news.verbatim.events.question;

import java.time.ZoneId;

/** The question where the clock of a desk hangs, asked by who has only its code. Whoever keeps the desks answers. */
public final class DeskZoneAsked {

    private final String desk;
    private ZoneId zone;

    /** Asks about the desk with that code. */
    public DeskZoneAsked(String desk) {
        this.desk = desk;
    }

    public String desk() {
        return desk;
    }

    /** Says where it hangs. */
    public void answer(ZoneId there) {
        zone = there;
    }

    /** Returns where it hangs; UTC if nobody knows that desk. */
    public ZoneId zone() {
        return zone == null ? ZoneId.of("UTC") : zone;
    }
}
