package news.verbatim.events.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The question under which addresses there are feeds of all stories and of some desks. Whoever serves them answers. */
public final class FeedsAsked {

    private final Set<String> desks;
    private final List<String> addresses = new ArrayList<>();

    /** Asks for the feeds of all stories, and of the desks with these codes. */
    public FeedsAsked(Set<String> desks) {
        this.desks = Set.copyOf(desks);
    }

    public Set<String> desks() {
        return desks;
    }

    /** Says where one is: an absolute address. */
    public void answer(String address) {
        addresses.add(address);
    }

    /** Returns where they are; none if nobody answered. */
    public List<String> addresses() {
        return List.copyOf(addresses);
    }
}
