package news.verbatim.newsroom.evidence;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import news.verbatim.factcheck.evidence.NewFile;
import news.verbatim.factcheck.evidence.NotTaken;
import news.verbatim.factcheck.evidence.keeping.KeepingEvidence;
import news.verbatim.jobs.pace.TooOften;
import news.verbatim.newsroom.house.faces.Doors;

/**
 * Where a page sends a file while its form is still being filled in. Answers under what it arrived, or why it was not
 * taken, in a sentence. Only our own pages can ask.
 */
@WebServlet("/evidence/file")
public class FileDoor extends HttpServlet {

    /** The one status that says that a disk is full; it comes from WebDAV. */
    private static final int INSUFFICIENT_STORAGE = 507;

    @Inject
    private KeepingEvidence keeping;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!Doors.isOurs(request)) {
            Doors.answer(response, HttpServletResponse.SC_FORBIDDEN, "Add files on the pages of the newsroom.");
        } else if (request.getContentLengthLong() > NewFile.MOST) {
            Doors.answer(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, NewFile.TOO_LARGE);
        } else {
            Doors.receive(response, () -> receive(request, response));
        }
    }

    private void receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Doors.answer(response, HttpServletResponse.SC_OK, keeping.receive(request.getInputStream()).toString());
        } catch (NotTaken refusal) {
            Doors.refuse(response, status(refusal.why()), refusal);
        } catch (TooOften refusal) {
            Doors.refuse(response, Doors.TOO_MANY_REQUESTS, refusal);
        }
    }

    private static int status(NotTaken.Why why) {
        return switch (why) {
            case TOO_LARGE -> HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
            case BROKEN_OFF -> HttpServletResponse.SC_BAD_REQUEST;
            case NO_ROOM -> INSUFFICIENT_STORAGE;
            case OUT_OF_ORDER -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        };
    }
}
