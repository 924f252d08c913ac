package news.verbatim.jobs;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * An address on the web that a setting names.
 *
 * @param value begins with {@code http://} or {@code https://} and has a host
 */
public record SiteAddress(String value) {

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static SiteAddress of(String written) {
        String given = written.strip();
        try {
            URI address = new URI(given);
            boolean web = "http".equalsIgnoreCase(address.getScheme())
                    || "https".equalsIgnoreCase(address.getScheme());
            if (web && address.getHost() != null) {
                return new SiteAddress(given);
            }
        } catch (URISyntaxException e) {
            throw notOne(written, e);
        }
        throw notOne(written, null);
    }

    private static IllegalArgumentException notOne(String written, Exception why) {
        return new IllegalArgumentException(
                "“" + written + "” is no address on the web, such as https://news.example.org", why);
    }

    /** Returns what the address of a page under it begins with: without a slash at the end. */
    public String base() {
        return value.replaceFirst("(?<!/)/+$", "");
    }

    @Override
    public String toString() {
        return value;
    }
}
