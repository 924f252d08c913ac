package news.verbatim.newsroom.house.faces;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import news.verbatim.events.act.Refusal;

/** What the addresses to which pages send files have in common. */
public final class Doors {

    /** The status that RFC 6585 added. */
    public static final int TOO_MANY_REQUESTS = 429;

    private static final String OURS = "X-Verbatim";

    /** Each file that comes slowly keeps a thread of the newsroom, which has some dozens. */
    private static final Semaphore AT_A_TIME = new Semaphore(6);

    private Doors() {
    }

    /** What takes a file that is being sent. */
    @FunctionalInterface
    public interface Receiving {

        /** Reads the file and answers. */
        void receive() throws IOException;
    }

    /** Takes a file, unless so many are being sent already that somebody has to come later; then answers that. */
    public static void receive(HttpServletResponse response, Receiving receiving) throws IOException {
        if (!AT_A_TIME.tryAcquire()) {
            response.setHeader("Retry-After", "30");
            answer(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                    "Too many files are being sent at the moment. Nothing was kept. Send it again in a minute.");
            return;
        }
        try {
            receiving.receive();
        } finally {
            AT_A_TIME.release();
        }
    }

    /** Says whether one of our own pages asks: another site's cannot set the header. */
    public static boolean isOurs(HttpServletRequest request) {
        return request.getHeader(OURS) != null;
    }

    /**
     * Answers in a sentence. The server lets what was not read run past before it sends that: whoever is cut off while
     * they still send never hears why.
     */
    public static void answer(HttpServletResponse response, int status, String sentence) throws IOException {
        answer(response, status, "text/plain", sentence);
    }

    /** Answers with what was refused: the script that asked shows it at its place. */
    public static void refuse(HttpServletResponse response, int status, Refusal refusal) throws IOException {
        RefusalLog.refused(refusal);
        answer(response, status, refusal.getMessage());
    }

    /** Answers with a text of that media type. */
    public static void answer(HttpServletResponse response, int status, String type, String text) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(text);
    }
}
