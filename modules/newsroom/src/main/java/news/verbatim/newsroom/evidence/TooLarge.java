package news.verbatim.newsroom.evidence;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import news.verbatim.factcheck.NewFile;
import news.verbatim.newsroom.house.Doors;

/**
 * Answers whatever is too large to be a form or a file, or does not say how large it is, without keeping anything of it: the server's handlers
 * lead it here, whoever sent it and wherever to.
 */
@WebServlet("/too-large")
public class TooLarge extends HttpServlet {

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Doors.answer(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, NewFile.TOO_LARGE + " Nothing was kept.");
    }
}
