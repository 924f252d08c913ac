package news.verbatim.newsroom.house;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What the addresses to which pages send files have in common. */
public final class Doors {

    private static final String OURS = "X-Verbatim";

    private Doors() {
    }

    /** Says whether one of our own pages asks: another site's cannot set the header. */
    public static boolean isOurs(HttpServletRequest request) {
        return request.getHeader(OURS) != null;
    }

    /**
     * Answers in a sentence. The server lets what was not read run past before it sends that: whoever is cut off while they still
     * send never hears why.
     */
    public static void answer(HttpServletResponse response, int status, String sentence) throws IOException {
        answer(response, status, "text/plain", sentence);
    }

    /** Answers with a text of that media type. */
    public static void answer(HttpServletResponse response, int status, String type, String text) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(text);
    }
}
