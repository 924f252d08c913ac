package news.verbatim.reader.serving;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a browser can unpack. */
final class ContentCodings {

    private static final Pattern GZIP = Pattern.compile("gzip\\s*(;.*)?");
    private static final Pattern NEVER = Pattern.compile(".*;\\s*q\\s*=\\s*0(\\.0*)?");

    private ContentCodings() {
    }

    /**
     * Says whether the header {@code Accept-Encoding} (RFC 9110, section 12.5.3) names gzip; an absent one does not.
     */
    static boolean includeGzip(String header) {
        return header != null && Arrays.stream(header.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .anyMatch(coding -> GZIP.matcher(coding).matches() && !NEVER.matcher(coding).matches());
    }
}
