package news.verbatim.publishing.destination;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.verbatim.events.ModuleInternal;

/**
 * A network of addresses, written as {@code 10.0.0.0/8} or {@code 2001:db8::/32}.
 *
 * @param first  its first address
 * @param length how many bits of an address tell that it is in it
 */
@ModuleInternal
public record Network(InetAddress first, int length) {

    /** Nothing that would have to be looked up: digits, dots, colons and hexadecimal letters. */
    private static final Pattern WRITTEN = Pattern
            .compile("([0-9.]{7,15}|[0-9A-Fa-f.]*+:[0-9A-Fa-f:.]*+)/([0-9]{1,3})");

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Network of(String written) {
        Matcher parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("“" + written + "” is no network, such as 10.0.0.0/8");
        }
        try {
            Network network = new Network(InetAddress.getByName(parts.group(1)), Integer.parseInt(parts.group(2)));
            if (network.length > network.bits()) {
                throw new IllegalArgumentException("no address has so many bits: “" + written + "”");
            }
            return network;
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("“" + written + "” is no network", e);
        }
    }

    private int bits() {
        return first.getAddress().length * Byte.SIZE;
    }

    /** Says whether an address is in it; one of the other family never is. */
    boolean contains(InetAddress address) {
        int rest = bits() - length;
        return address.getAddress().length == first.getAddress().length
                && number(address).shiftRight(rest).equals(number(first).shiftRight(rest));
    }

    private static BigInteger number(InetAddress address) {
        return new BigInteger(1, address.getAddress());
    }
}
