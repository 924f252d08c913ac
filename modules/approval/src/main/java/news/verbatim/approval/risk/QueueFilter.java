package news.verbatim.approval.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import news.verbatim.events.ModuleInternal;

/**
 * What a person wants to see of the queue.
 *
 * @param desk  only this desk; empty for all
 * @param claim only what nobody or what oneself is reading
 * @param risk  only what has this in it; null for everything
 */
public record QueueFilter(String desk, Claim claim, Trait risk) {

    /** Who is reading a story. */
    public enum Claim {
        ANYBODY, NOBODY, ME
    }

    /** What a story can have that makes it take longer. */
    public enum Trait {
        DISPUTES("disputes"), WAIVERS("waivers"), ALTERED("altered"), ANONYMOUS("anonymous"), ONE_SOURCE("oneSource"),
        ACCUSATIONS("accusations");

        private final String component;

        Trait(String component) {
            this.component = component;
        }

        @ModuleInternal
        public String component() {
            return component;
        }
    }

    public static final QueueFilter NONE = new QueueFilter("", Claim.ANYBODY, null);

    /** Says whether it shows everything. */
    public boolean isNone() {
        return equals(NONE);
    }

    /** Returns it as the query of an address. */
    public String query() {
        List<String> parts = new ArrayList<>();
        if (!desk.isBlank()) {
            parts.add("desk=" + desk);
        }
        if (claim != Claim.ANYBODY) {
            parts.add("claim=" + claim.name().toLowerCase(Locale.ROOT));
        }
        if (risk != null) {
            parts.add("risk=" + risk.name().toLowerCase(Locale.ROOT));
        }
        return String.join("&", parts);
    }

    /** Reads what {@link #query()} wrote; what it does not know it leaves out. */
    @ModuleInternal
    public static QueueFilter of(String query) {
        String desk = "";
        Claim claim = Claim.ANYBODY;
        Trait risk = null;
        for (String part : query.split("&")) {
            String value = part.substring(part.indexOf('=') + 1);
            if (part.startsWith("desk=")) {
                desk = value;
            } else if (part.startsWith("claim=")) {
                claim = named(Claim.values(), value, Claim.ANYBODY);
            } else if (part.startsWith("risk=")) {
                risk = named(Trait.values(), value, null);
            }
        }
        return new QueueFilter(desk, claim, risk);
    }

    private static <E extends Enum<E>> E named(E[] all, String name, E otherwise) {
        return Stream.of(all).filter(one -> one.name().equalsIgnoreCase(name)).findFirst().orElse(otherwise);
    }
}
