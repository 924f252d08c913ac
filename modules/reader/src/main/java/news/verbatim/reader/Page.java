package news.verbatim.reader;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * Bytes that are ready to send.
 *
 * @param type   media type with charset
 * @param bytes  the bytes
 * @param zipped the same bytes in gzip
 * @param tag    hash of the bytes: what a browser has under the same tag is the same
 */
record Page(String type, byte[] bytes, byte[] zipped, String tag) {

    static final String HTML = "text/html;charset=utf-8";
    static final String ATOM = "application/atom+xml;charset=utf-8";

    static Page of(String type, byte[] bytes) {
        return new Page(type, bytes, zip(bytes), hash(bytes));
    }

    /** Returns how many bytes it takes in memory. */
    int size() {
        return bytes.length + zipped.length;
    }

    /** Answers, or says that what the browser has is still right. It may keep the page for so many seconds without asking. */
    Response answer(Request request, boolean takesGzip, int seconds) {
        EntityTag etag = new EntityTag(takesGzip ? tag + "-gz" : tag);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(etag);
        Response.ResponseBuilder answer = unchanged != null ? unchanged : whole(takesGzip);
        return answer.tag(etag).header("Vary", "Accept-Encoding").cacheControl(keepFor(seconds)).build();
    }

    private Response.ResponseBuilder whole(boolean takesGzip) {
        Response.ResponseBuilder answer = Response.ok(takesGzip ? zipped : bytes).header("Content-Type", type);
        return takesGzip ? answer.header("Content-Encoding", "gzip") : answer;
    }

    private static CacheControl keepFor(int seconds) {
        CacheControl cache = CacheControl.valueOf("public");
        cache.setMaxAge(seconds);
        return cache;
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
