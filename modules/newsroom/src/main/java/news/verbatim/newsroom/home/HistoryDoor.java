package news.verbatim.newsroom.home;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import news.verbatim.events.id.StoryId;
import news.verbatim.ledger.Histories;
import news.verbatim.newsroom.house.faces.Ids;

/** Hands out everything that happened to a story, signed, as a file for whoever wants to verify it elsewhere. */
@WebServlet("/story/history.json")
public class HistoryDoor extends HttpServlet {

    @Inject
    private Histories histories;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID id = Ids.of(request.getParameter("story"));
        Optional<String> history = id == null ? Optional.empty() : histories.of(new StoryId(id));
        if (history.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"history-" + id + ".json\"");
        response.getOutputStream().write(history.get().getBytes(StandardCharsets.UTF_8));
    }
}
