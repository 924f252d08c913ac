package news.verbatim.reader.serving;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import news.verbatim.events.ModuleInternal;

/**
 * Bytes that are ready to send.
 *
 * @param type    media type with charset
 * @param caching how long others may keep it: the header {@code Cache-Control}
 * @param links   the header {@code Link}; empty if there is none
 * @param bytes   the bytes
 * @param zipped  the same bytes in gzip
 * @param tag     hash of the bytes: what a browser has under the same tag is the same
 */
@ModuleInternal
public record Page(String type, String caching, String links, byte[] bytes, byte[] zipped, String tag) {

    static final String HTML = "text/html;charset=utf-8";
    static final String ATOM = "application/atom+xml;charset=utf-8";
    static final String RSS = "application/rss+xml;charset=utf-8";
    static final String XML = "application/xml;charset=utf-8";
    static final String NEWSML = "application/vnd.iptc.g2.newsitem+xml;charset=utf-8";
    public static final String JSON = "application/json";
    public static final String JSON_FEED = "application/feed+json";
    public static final String PLAIN = "text/plain;charset=utf-8";

    /** What changes when a story goes live: it is asked for each time, and who asked is answered at once meanwhile. */
    static final String NEWS = "public, max-age=0, stale-while-revalidate=30";
    public static final String TEN_MINUTES = "public, max-age=600";
    static final String FOR_GOOD = "public, max-age=31536000, immutable";

    static Page of(String type, String caching, byte[] bytes) {
        return new Page(type, caching, "", bytes, zip(bytes), hash(bytes));
    }

    public static Page of(String type, String caching, String text) {
        return of(type, caching, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the same with links in its header. */
    public Page linking(String header) {
        return new Page(type, caching, header, bytes, zipped, tag);
    }

    /** Returns the same with another word on how long others may keep it. */
    public Page caching(String header) {
        return new Page(type, header, links, bytes, zipped, tag);
    }

    /** Returns how many bytes it takes in memory. */
    int size() {
        return bytes.length + zipped.length;
    }

    private static byte[] zip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] all = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(all, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
