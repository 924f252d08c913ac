package news.verbatim.newsroom.pictures;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import news.verbatim.drafting.pictures.AddingPictures;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.json.RecordJson;
import news.verbatim.newsroom.house.faces.Doors;

/**
 * Where the editor of a story sends a picture while its text is being written. Answers the block that shows it, as
 * JSON, or why it was not taken, in a sentence; that is an answer and no failure, of which a browser would complain.
 * Only our own pages can ask.
 */
@WebServlet("/stories/picture")
public class PictureDoor extends HttpServlet {

    @Inject
    private AddingPictures adding;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StoryId story = story(request.getParameter("story"));
        if (!Doors.isOurs(request) || story == null) {
            Doors.answer(response, HttpServletResponse.SC_FORBIDDEN, "Add pictures on the pages of the newsroom.");
        } else if (request.getContentLengthLong() > AddingPictures.MOST) {
            Doors.answer(response, HttpServletResponse.SC_OK, AddingPictures.TOO_LARGE);
        } else {
            Doors.receive(response, () -> add(story, request, response));
        }
    }

    private void add(StoryId story, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String block;
        try {
            block = RecordJson.write(adding.add(story, request.getInputStream()));
        } catch (Refusal refusal) {
            Doors.refuse(response, HttpServletResponse.SC_OK, refusal);
            return;
        } catch (IOException brokenOff) {
            // whoever sent it is gone and hears no answer
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        Doors.answer(response, HttpServletResponse.SC_OK, "application/json", block);
    }

    private static StoryId story(String id) {
        try {
            return id == null ? null : StoryId.of(id);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
