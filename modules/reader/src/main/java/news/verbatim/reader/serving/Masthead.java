package news.verbatim.reader.serving;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import news.verbatim.events.ModuleInternal;
import news.verbatim.jobs.SiteAddress;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the site is called and where it stands.
 *
 * @param name    its name
 * @param address its public address, without a slash at the end; empty if it is the one that readers ask for
 * @param hub     the address of the WebSub hub that tells others of what is new; empty if there is none
 */
@ModuleInternal
public record Masthead(String name, Optional<String> address, Optional<String> hub) {

    private static final String DEFAULT_NAME = "The Harbour Record";

    private static final String HERE = "http://localhost:8080";

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._-]{1,253}|\\[?[0-9A-Fa-f:.]+]?");

    /** Returns what absolute links begin with where no reader asks. */
    public String base() {
        return address.orElse(HERE);
    }

    /**
     * Returns what absolute links begin with, for a reader who asked like that. Whatever calls itself a host stays
     * outside.
     */
    public String base(HttpServletRequest request) {
        return address.orElseGet(() -> {
            String host = HOST.matcher(request.getServerName()).matches() ? request.getServerName() : "localhost";
            boolean usual = request.getServerPort() == ("https".equals(request.getScheme()) ? 443 : 80);
            return request.getScheme() + "://" + host + (usual ? "" : ":" + request.getServerPort());
        });
    }

    /** Reads it from the configuration. */
    @Dependent
    static class Source {

        @Produces
        Masthead masthead(@ConfigProperty(name = "verbatim.site.name", defaultValue = DEFAULT_NAME) String name,
                @ConfigProperty(name = "verbatim.public.url") Optional<SiteAddress> address,
                @ConfigProperty(name = "verbatim.websub.hub") Optional<SiteAddress> hub) {
            return new Masthead(name.strip(), address.map(SiteAddress::base), hub.map(SiteAddress::toString));
        }
    }
}
