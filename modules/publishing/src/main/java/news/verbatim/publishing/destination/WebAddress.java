package news.verbatim.publishing.destination;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Refusal;

/** An address of the web to which something can be sent. */
@ModuleInternal
public final class WebAddress {

    private static final int HIGHEST_RESERVED = 1023;

    private WebAddress() {
    }

    /**
     * Reads one.
     *
     * @throws Refusal at {@code address} if nothing can be sent there
     */
    public static URI of(String written) {
        URI uri = parse(written);
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http")) {
            throw wrong("Write the whole address, from https:// on.");
        }
        if (uri.getHost() == null || uri.getHost().isEmpty()) {
            throw wrong("There is no host in this address. A name in other letters is written as xn--….");
        }
        if (uri.getRawUserInfo() != null) {
            throw wrong(
                    "Leave out the name and the password before the host: everybody who may see this page would see them.");
        }
        if (uri.getRawFragment() != null) {
            throw wrong("Leave out what stands behind #: it would not be sent.");
        }
        int port = uri.getPort();
        if (port == 0 || port > 65_535 || port > 0 && port <= HIGHEST_RESERVED && port != 80 && port != 443) {
            throw wrong("Port " + port + " is not for the web: 80, 443 and those from 1024 on are.");
        }
        return uri;
    }

    private static URI parse(String written) {
        try {
            return new URI(written);
        } catch (URISyntaxException e) {
            throw wrong("This is no address of the web.");
        }
    }

    private static Refusal wrong(String message) {
        return Refusal.at("address", message);
    }
}
