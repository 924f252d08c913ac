package news.verbatim.newsroom.failures;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * Something that failed on our side. It is logged once, under an id that the person is shown too, so that an
 * administrator finds in the log what somebody reads out to them.
 *
 * @param id     eight hexadecimal digits
 * @param status the HTTP status of the answer
 */
record Failure(String id, int status) {

    private static final String ATTRIBUTE = Failure.class.getName();

    private static final System.Logger LOG = System.getLogger("news.verbatim.newsroom.failures");

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Logs what was thrown while that request was answered, and remembers it for the answer. */
    static void happened(HttpServletRequest request, Throwable thrown, int status) {
        Failure failure = new Failure(String.format(Locale.ROOT, "%08x", RANDOM.nextInt()), status);
        if (of(request) == null) {
            request.setAttribute(ATTRIBUTE, failure);
        }
        LOG.log(Level.ERROR, of(request).id() + " " + request.getMethod() + " " + request.getRequestURI() + " by "
                + (request.getUserPrincipal() == null ? "nobody" : request.getUserPrincipal().getName()), thrown);
    }

    /** Returns what failed while that request was answered; null if nothing did. */
    static Failure of(HttpServletRequest request) {
        return (Failure) request.getAttribute(ATTRIBUTE);
    }
}
