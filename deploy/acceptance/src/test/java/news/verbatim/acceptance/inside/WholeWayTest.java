package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDateTime;
import java.util.List;
import news.verbatim.drafting.story.Stage;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Verdict;
import news.verbatim.publishing.publication.PublicationState;
import news.verbatim.publishing.serving.Editions;
import org.junit.jupiter.api.Test;

/** From the first word to the readers. */
class WholeWayTest extends StoryTest {

    @Inject
    private Editions editions;

    @Test
    void aStoryGoesFromTheDraftToTheReadersAtItsTime() throws IOException, InterruptedException {
        StoryId story = newsroom.draftBy(newsroom.reporter);
        assertEquals(Stage.DRAFT, newsroom.copy(story).stage());

        newsroom.submit(newsroom.reporter, story);
        assertEquals(Stage.IN_CHECK, newsroom.copy(story).stage());

        Newsroom.WORDS.forEach(words -> newsroom.rule(newsroom.checker, story, words, Verdict.VERBATIM, ""));
        newsroom.complete(newsroom.checker, story);
        assertEquals(Stage.IN_APPROVAL, newsroom.copy(story).stage());

        LocalDateTime hour = inMinutes(120);
        newsroom.approve(newsroom.editor, story, hour);
        assertEquals(Stage.SCHEDULED, newsroom.copy(story).stage());
        String address = scheduled(story).address();
        assertTrue(editions.at(address).isEmpty());
        assertEquals(404, get(address).statusCode());

        moveTo(hour);

        awaitState(story, PublicationState.LIVE);
        assertEquals(Stage.LIVE, newsroom.copy(story).stage());
        assertEquals(address, newsroom.copy(story).address());
        assertReadersSee(newsroom.copy(story).text().headline(), address);
        assertEquals(
                List.of("StorySubmitted", "EvidenceKept", "CheckCompleted", "StoryApproved", "StoryScheduled",
                        "StoryPublished"),
                facts(story));
    }

    @Test
    void aStoryApprovedForNowIsPublicAtOnce() {
        StoryId story = newsroom.approvedFor(null);

        awaitState(story, PublicationState.LIVE);
        assertEquals(1, editions(story));
    }

    private void assertReadersSee(String headline, String address) throws IOException, InterruptedException {
        for (String page : List.of(address, "/", "/feed.atom")) {
            HttpResponse<String> response = get(page);
            assertEquals(200, response.statusCode(), page);
            assertTrue(response.body().contains(headline), page);
        }
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        int port = 8080 + Integer.getInteger("jboss.socket.binding.port-offset", 0);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
                        BodyHandlers.ofString());
    }
}
