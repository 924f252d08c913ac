package news.verbatim.newsroom.evidence;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import news.verbatim.events.Refusal;
import news.verbatim.factcheck.KeepingEvidence;
import news.verbatim.factcheck.NewFile;

/**
 * Where a page sends a file while its form is still being filled in. Answers under what it arrived, or why it was not taken, in a
 * sentence. Only our own pages can ask: another site's cannot set the header.
 */
@WebServlet("/evidence/file")
public class FileDoor extends HttpServlet {

    private static final String OURS = "X-Verbatim";

    @Inject
    private KeepingEvidence keeping;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader(OURS) == null) {
            answer(response, HttpServletResponse.SC_FORBIDDEN, "Add files on the pages of the newsroom.");
        } else if (request.getContentLengthLong() > NewFile.MOST) {
            answer(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, NewFile.TOO_LARGE);
        } else {
            receive(request, response);
        }
    }

    private void receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(response, HttpServletResponse.SC_OK, keeping.receive(request.getInputStream()).toString());
        } catch (Refusal refusal) {
            answer(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, refusal.getMessage());
        }
    }

    /**
     * Answers in a sentence. The server lets what was not read run past before it sends that: whoever is cut off while they still
     * send never hears why.
     */
    static void answer(HttpServletResponse response, int status, String sentence) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(sentence);
    }
}
