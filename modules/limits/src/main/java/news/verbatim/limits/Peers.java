package news.verbatim.limits;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says who sent a request: whoever holds the connection, or whom a proxy of ours says that it speaks for. */
final class Peers {

    /** An address in figures; a name would be looked up, and a stranger chooses it. */
    private static final Pattern FIGURES = Pattern.compile("[0-9a-fA-F:.]{2,45}");

    private static final List<HttpString> FORWARDED = List.of(Headers.X_FORWARDED_FOR, Headers.X_FORWARDED_PROTO,
            Headers.X_FORWARDED_HOST, Headers.X_FORWARDED_PORT, Headers.X_FORWARDED_SERVER, Headers.FORWARDED);

    private final Set<InetAddress> proxies;

    private Peers(Set<InetAddress> proxies) {
        this.proxies = proxies;
    }

    /**
     * @param proxies the addresses of the proxies in front of this server, in figures, with commas between them
     * @throws IllegalArgumentException if one is no address
     */
    static Peers behind(String proxies) {
        return new Peers(Arrays.stream(proxies.split(",")).map(String::strip).filter(one -> !one.isEmpty())
                .map(Peers::address).collect(Collectors.toUnmodifiableSet()));
    }

    private static InetAddress address(String figures) {
        InetAddress address = read(figures);
        if (address == null) {
            throw new IllegalArgumentException("“" + figures + "” is no address of a proxy");
        }
        return address;
    }

    private static InetAddress read(String figures) {
        try {
            return FIGURES.matcher(figures).matches() ? InetAddress.getByName(figures) : null;
        } catch (UnknownHostException e) {
            return null;
        }
    }

    /**
     * Lets a request that a proxy of ours passes on be one of whom it speaks for: their address, and whether they speak
     * TLS. What anybody else says of themselves is taken out, so that nobody behind here believes it.
     *
     * @return whether a proxy of ours says for whom it speaks
     */
    boolean reveal(HttpServerExchange exchange) {
        HeaderMap head = exchange.getRequestHeaders();
        InetAddress told = null;
        if (isProxy(exchange.getSourceAddress().getAddress())) {
            told = last(head.get(Headers.X_FORWARDED_FOR));
            if (told != null) {
                exchange.setSourceAddress(new InetSocketAddress(told, 0));
            }
            if ("https".equals(head.getLast(Headers.X_FORWARDED_PROTO))) {
                exchange.setRequestScheme("https");
            }
        }
        FORWARDED.forEach(head::remove);
        return told != null;
    }

    boolean isProxy(InetAddress address) {
        return proxies.contains(address);
    }

    /** The last one that a proxy of ours names is the one that it has seen itself. */
    private static InetAddress last(HeaderValues forwarded) {
        if (forwarded == null) {
            return null;
        }
        String all = forwarded.getLast();
        return read(all.substring(all.lastIndexOf(',') + 1).strip());
    }
}
