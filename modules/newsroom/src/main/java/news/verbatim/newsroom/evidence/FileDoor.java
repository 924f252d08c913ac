package news.verbatim.newsroom.evidence;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import news.verbatim.events.Refusal;
import news.verbatim.factcheck.KeepingEvidence;
import news.verbatim.factcheck.NewFile;
import news.verbatim.newsroom.house.Doors;

/**
 * Where a page sends a file while its form is still being filled in. Answers under what it arrived, or why it was not taken, in a
 * sentence. Only our own pages can ask.
 */
@WebServlet("/evidence/file")
public class FileDoor extends HttpServlet {

    @Inject
    private KeepingEvidence keeping;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!Doors.isOurs(request)) {
            Doors.answer(response, HttpServletResponse.SC_FORBIDDEN, "Add files on the pages of the newsroom.");
        } else if (request.getContentLengthLong() > NewFile.MOST) {
            Doors.answer(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, NewFile.TOO_LARGE);
        } else {
            receive(request, response);
        }
    }

    private void receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Doors.answer(response, HttpServletResponse.SC_OK, keeping.receive(request.getInputStream()).toString());
        } catch (Refusal refusal) {
            Doors.answer(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, refusal.getMessage());
        }
    }
}
