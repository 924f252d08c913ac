package news.verbatim.reader.serving;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import news.verbatim.events.ModuleInternal;

/**
 * How a page is answered to who asked for it: whole, packed, or with the word that what they have is still right.
 *
 * @param status  200 or 304
 * @param headers what goes before the body
 * @param body    the body; nothing for 304
 */
@ModuleInternal
public record PageAnswer(int status, Map<String, String> headers, byte[] body) {

    private static final byte[] NOTHING = {};

    /**
     * Answers with a page.
     *
     * @param ifNoneMatch what the header of that name says (RFC 9110, section 13.1.2); null if it is absent
     * @param encodings   what the header {@code Accept-Encoding} says; null if it is absent
     */
    public static PageAnswer of(Page page, String ifNoneMatch, String encodings) {
        boolean zip = ContentCodings.includeGzip(encodings);
        String tag = zip ? "\"" + page.tag() + "-gz\"" : "\"" + page.tag() + "\"";
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ETag", tag);
        headers.put("Vary", "Accept-Encoding");
        headers.put("Cache-Control", page.caching());
        if (!page.links().isEmpty()) {
            headers.put("Link", page.links());
        }
        if (has(ifNoneMatch, tag)) {
            return new PageAnswer(304, headers, NOTHING);
        }
        headers.put("Content-Type", page.type());
        if (zip) {
            headers.put("Content-Encoding", "gzip");
        }
        return new PageAnswer(200, headers, zip ? page.zipped() : page.bytes());
    }

    /** Compares weakly, as is meant for reading. */
    private static boolean has(String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && (ifNoneMatch.equals(tag) || Arrays.stream(ifNoneMatch.split(",")).map(String::strip)
                        .anyMatch(one -> one.equals("*") || one.equals(tag) || one.equals("W/" + tag)));
    }
}
