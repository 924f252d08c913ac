package news.verbatim.reader;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.net.URI;
import java.util.Optional;

/**
 * What the site is called and where it stands.
 *
 * @param name    its name
 * @param address its public address, without a slash at the end; empty if it is the one that readers ask for
 */
record Masthead(String name, Optional<String> address) {

    private static final String DEFAULT_NAME = "The Harbour Record";

    static Masthead of(String name, String address) {
        return new Masthead(given(name).orElse(DEFAULT_NAME), given(address).map(Masthead::withoutLastSlash));
    }

    /** Returns the address to begin absolute links with, for a reader who asked under this one. */
    String linksBegin(URI asked) {
        return address.orElseGet(() -> withoutLastSlash(asked.toString()));
    }

    private static Optional<String> given(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static String withoutLastSlash(String url) {
        return url.replaceFirst("/+$", "");
    }

    /** Reads it from the environment. */
    @Dependent
    static class Source {

        @Produces
        Masthead masthead() {
            return of(System.getenv("VERBATIM_SITE_NAME"), System.getenv("VERBATIM_PUBLIC_URL"));
        }
    }
}
