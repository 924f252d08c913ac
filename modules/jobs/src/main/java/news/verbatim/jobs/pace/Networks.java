package news.verbatim.jobs.pace;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** Whom to count as one: whoever has one address of IPv6 has all that share its first half. */
public final class Networks {

    private Networks() {
    }

    /**
     * Returns what stands for all addresses that one party has.
     *
     * @param address an address in figures, as a server says it; never looked up
     */
    public static String of(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] all = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(all, 0, all.length / 2);
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
