package news.verbatim.reader;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Bytes that are ready to send.
 *
 * @param type  media type with charset
 * @param bytes the bytes
 * @param tag   hash of the bytes: what a browser has under the same tag is the same
 */
record Page(String type, byte[] bytes, String tag) {

    static final String HTML = "text/html;charset=utf-8";
    static final String ATOM = "application/atom+xml;charset=utf-8";

    static Page of(String type, byte[] bytes) {
        return new Page(type, bytes, hash(bytes));
    }

    /** Answers, or says that what the browser has is still right. It may keep the page for so many seconds without asking. */
    Response answer(Request request, int seconds) {
        EntityTag etag = new EntityTag(tag);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(etag);
        Response.ResponseBuilder answer = unchanged != null ? unchanged : Response.ok(bytes).header("Content-Type", type);
        return answer.tag(etag).cacheControl(keepFor(seconds)).build();
    }

    private static CacheControl keepFor(int seconds) {
        CacheControl cache = CacheControl.valueOf("public");
        cache.setMaxAge(seconds);
        return cache;
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
