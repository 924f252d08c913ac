package news.verbatim.newsroom.pictures;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import news.verbatim.drafting.AddingPictures;
import news.verbatim.events.RecordJson;
import news.verbatim.events.Refusal;
import news.verbatim.events.StoryId;

/**
 * Where the editor of a story sends a picture while its text is being written. Answers the block that shows it, as JSON, or why it was
 * not taken, in a sentence; that is an answer and no failure, of which a browser would complain. Only our own pages can ask: another
 * site's cannot set the header.
 */
@WebServlet("/stories/picture")
public class PictureDoor extends HttpServlet {

    private static final String OURS = "X-Verbatim";

    @Inject
    private AddingPictures adding;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StoryId story = story(request.getParameter("story"));
        if (request.getHeader(OURS) == null || story == null) {
            answer(response, HttpServletResponse.SC_FORBIDDEN, "text/plain", "Add pictures on the pages of the newsroom.");
        } else if (request.getContentLengthLong() > AddingPictures.MOST) {
            answer(response, HttpServletResponse.SC_OK, "text/plain", AddingPictures.TOO_LARGE);
        } else {
            add(story, request, response);
        }
    }

    private void add(StoryId story, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(response, HttpServletResponse.SC_OK, "application/json",
                    RecordJson.write(adding.add(story, request.getInputStream())));
        } catch (Refusal refusal) {
            answer(response, HttpServletResponse.SC_OK, "text/plain", refusal.getMessage());
        }
    }

    private static StoryId story(String id) {
        try {
            return id == null ? null : StoryId.of(id);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static void answer(HttpServletResponse response, int status, String type, String text) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(text);
    }
}
