package news.verbatim.publishing.destination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.verbatim.events.ModuleInternal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whom this server sends anything to: whoever has a public address, and the networks that its operator names in
 * {@code VERBATIM_DELIVER_TO}. An administrator who types an address must not get at what only this server can see.
 */
@ModuleInternal
@ApplicationScoped
public class Reach {

    /**
     * What is not public among the addresses of IPv4: the registry of special-purpose addresses of the IANA (RFC 6890),
     * multicast, and what is reserved.
     */
    private static final List<Network> NOT_PUBLIC = networks("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8",
            "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3");

    /**
     * All that is given out to be reached from anywhere in IPv6; what maps or translates IPv4 lies outside, but for the
     * next.
     */
    private static final Network GIVEN_OUT = Network.of("2000::/3");

    /** Of these: Teredo and other protocols, documentation, and 6to4, which has any address of IPv4 in it. */
    private static final List<Network> NOT_PUBLIC_6 = networks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private List<Network> allowed = List.of();

    Reach() {
    }

    /** Reaches what is public and these networks besides. */
    public Reach(List<Network> allowed) {
        this.allowed = allowed;
    }

    @Inject
    void allow(@ConfigProperty(name = "verbatim.deliver.to") Optional<List<Network>> networks) {
        allowed = networks.orElse(List.of());
    }

    private static List<Network> networks(String... written) {
        return Stream.of(written).map(Network::of).toList();
    }

    /** Says whether anything may be sent to an address. */
    boolean includes(InetAddress address) {
        return isPublic(address) || allowed.stream().anyMatch(network -> network.contains(address));
    }

    static boolean isPublic(InetAddress address) {
        boolean four = address.getAddress().length == 4;
        return four ? NOT_PUBLIC.stream().noneMatch(network -> network.contains(address))
                : GIVEN_OUT.contains(address) && NOT_PUBLIC_6.stream().noneMatch(network -> network.contains(address));
    }

    /** A host that is there, and to which nothing is sent. */
    public static class OutOfReach extends UnknownHostException {

        OutOfReach(String host, InetAddress address) {
            super("“" + host + "” leads to " + address.getHostAddress()
                    + ", which is not a public address. If it is the newsroom’s"
                    + " own, allow it in VERBATIM_DELIVER_TO.");
        }
    }

    /**
     * Looks a host up, once; what is sent goes to the addresses that were looked at, and nowhere else.
     *
     * @throws OutOfReach           if one of its addresses is not to be sent to
     * @throws UnknownHostException if it has none
     */
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = InetAddress.getAllByName(host);
        for (InetAddress address : addresses) {
            if (!includes(address)) {
                throw new OutOfReach(host, address);
            }
        }
        return addresses;
    }
}
