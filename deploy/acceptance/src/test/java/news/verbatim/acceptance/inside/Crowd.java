package news.verbatim.acceptance.inside;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.StoryText;

/**
 * Fills every list of a newsroom: with stories that wait for a checker, that wait for an editor, that readers have, and
 * with evidence, so many of each. It is in no newsroom but those that measurements and long lists are tried on.
 */
@WebServlet("/crowd")
public class Crowd extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient Newsroom newsroom;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        for (int i = Integer.parseInt(request.getParameter("each")); i > 0; i--) {
            StoryId story = newsroom.submittedBy(newsroom.reporter);
            newsroom.keep(story, "Tape " + i + " of the harbour bridge", "Lindt: " + Newsroom.SPEECH + " " + i);
            decidable();
            newsroom.approve(newsroom.editor, decidable(), null);
        }
    }

    /** Returns a story that waits for an editor and has no risk: it quotes nobody. */
    private StoryId decidable() {
        StoryText text = Newsroom.text();
        StoryId story = newsroom.draftBy(newsroom.reporter,
                new StoryText(text.headline(), text.standfirst(), text.keyPoints(),
                        List.of(Block.paragraph("The bridge opens on Monday.")), text.byline(), text.desk(),
                        text.language()));
        newsroom.submit(newsroom.reporter, story);
        newsroom.complete(newsroom.checker, story);
        return story;
    }
}
