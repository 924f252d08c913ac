package news.verbatim.limits;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/** How many bytes lie in memory, or connections are open: of everybody together, and of one address. Thread-safe. */
final class InFlight {

    private static final int IPV6 = 16;

    private final long most;

    private final long mostOfOne;

    private final Map<ByteBuffer, Long> ofOne = new HashMap<>();

    private long all;

    /**
     * @param most      how many may be in flight
     * @param mostOfOne how many of them may come from one address, so that the others get through
     */
    InFlight(long most, long mostOfOne) {
        this.most = most;
        this.mostOfOne = mostOfOne;
    }

    /** Takes the room for so many, and says whether there was any. */
    synchronized boolean take(InetAddress address, long many) {
        ByteBuffer who = network(address);
        long one = ofOne.getOrDefault(who, 0L) + many;
        if (all + many > most || one > mostOfOne) {
            return false;
        }
        all += many;
        ofOne.put(who, one);
        return true;
    }

    synchronized void give(InetAddress address, long many) {
        all -= many;
        ofOne.computeIfPresent(network(address), (key, taken) -> taken > many ? taken - many : null);
    }

    /** Whoever has one address of IPv6 has all that share its first half. */
    private static ByteBuffer network(InetAddress address) {
        byte[] all = address.getAddress();
        return ByteBuffer.wrap(all, 0, all.length == IPV6 ? IPV6 / 2 : all.length);
    }
}
