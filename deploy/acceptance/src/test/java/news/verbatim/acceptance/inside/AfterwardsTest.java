package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.StoryId;
import news.verbatim.publishing.golive.Noticing;
import news.verbatim.publishing.publication.NoticeForm;
import news.verbatim.publishing.publication.PublicationState;
import news.verbatim.publishing.terms.SettingTerms;
import org.junit.jupiter.api.Test;

/** What happens to a story that readers have. */
class AfterwardsTest extends StoryTest {

    @Inject
    private Noticing noticing;

    @Inject
    private SettingTerms terms;

    @Test
    void aCorrectionIsPublicWithTheEditionThatHasItRightAndNotBefore() throws Exception {
        StoryId story = live();
        String address = scheduled(story).address();
        newsroom.editor.does(() -> noticing.correct(story,
                new NoticeForm(null, "The harbour master names the day.", "The mayor named it.")));
        newsroom.revised(story, "The mayor names the day.");
        String before = get(address).body();
        assertTrue(before.contains("The harbour master names the day."), before);
        assertFalse(before.contains("The mayor named it."), before);

        newsroom.approve(newsroom.editor, story, 2, null);

        awaitState(story, PublicationState.LIVE);
        String after = get(address).body();
        assertTrue(after.contains("<h2>Correction</h2>"), after);
        assertTrue(after.contains("The mayor named it."), after);
        assertTrue(after.contains("The mayor names the day."), after);
        assertTrue(get("/feed.atom").body().contains("The mayor names the day."));
        assertEquals(2, scheduled(story).edition());
        assertEquals(2, editions(story));
        assertTrue(facts(story).contains("NoticeIssued"));
    }

    @Test
    void aClarificationIsPublicAtOnce() throws Exception {
        StoryId story = live();
        newsroom.editor.does(() -> noticing.clarify(story, NoticeForm.about("The bridge is the southern one.")));

        assertTrue(get(scheduled(story).address()).body().contains("The bridge is the southern one."));
    }

    @Test
    void aKilledStoryIsGoneFromItsAddressTheFrontPageAndTheFeed() throws Exception {
        StoryId story = live();
        String headline = newsroom.copy(story).text().headline();
        assertTrue(get("/").body().contains(headline));

        newsroom.editor.does(() -> noticing.kill(story, "A court forbade it."));

        HttpResponse<String> page = get(scheduled(story).address());
        assertEquals(410, page.statusCode());
        assertFalse(page.body().contains(headline), page.body());
        assertFalse(get("/").body().contains(headline));
        assertFalse(get("/feed.atom").body().contains("<id>urn:uuid:" + story));
        assertTrue(get("/feed.atom").body().contains("deleted-entry ref=\"urn:uuid:" + story));
        assertEquals(PublicationState.KILLED, scheduled(story).state());
    }

    @Test
    void aWithdrawnStorySaysWhyAndComesBackByARefile() throws Exception {
        StoryId story = live();
        String address = scheduled(story).address();
        newsroom.editor.does(() -> noticing.withdraw(story, "We doubt the day."));
        HttpResponse<String> page = get(address);
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("We doubt the day."), page.body());
        assertFalse(page.body().contains("nobody will pay"), page.body());

        newsroom.revised(story, "The mayor names the day again.");
        assertRefused(null, "This story was withdrawn.", () -> newsroom.approve(newsroom.editor, story, 2, null));
        newsroom.editor.does(() -> noticing.refile(story, "The mayor has confirmed the day."));
        newsroom.approve(newsroom.editor, story, 2, null);

        awaitState(story, PublicationState.LIVE);
        assertTrue(get(address).body().contains("The mayor has confirmed the day."));
    }

    @Test
    void anUpdateThatIsTakenBackLeavesReadersWhatTheyHave() throws Exception {
        StoryId story = live();
        newsroom.revised(story, "Another day is named.");
        newsroom.approve(newsroom.editor, story, 2, inMinutes(6000));
        assertEquals(PublicationState.SCHEDULED, scheduled(story).state());

        newsroom.withdraw(newsroom.reporter, story);

        assertEquals(PublicationState.LIVE, scheduled(story).state());
        assertEquals(1, scheduled(story).revision());
        assertEquals(0, plannedTasks(story));
        assertTrue(get(scheduled(story).address()).body().contains("The harbour master names the day."));
    }

    @Test
    void earlierEditionsArePublicWhereTheDeskSaysSo() throws Exception {
        StoryId story = live();
        newsroom.revised(story, "Another day is named.");
        newsroom.approve(newsroom.editor, story, 2, null);
        awaitState(story, PublicationState.LIVE);
        String first = scheduled(story).address() + "?edition=1";
        assertEquals(404, get(first).statusCode());

        Somebody administrator = Somebody.with(Roles.ADMINISTRATOR);
        administrator.does(() -> terms.set("city", 720, true));
        try {
            assertTrue(get(first).body().contains("The harbour master names the day."));
            assertTrue(get(scheduled(story).address()).body().contains("Editions of this story: 2"));
        } finally {
            administrator.does(() -> terms.set("city", 720, false));
        }
    }

    @Test
    void anAddressThatAStoryHadLeadsToTheOneThatItHas() throws Exception {
        StoryId story = live();
        String before = "/2026/11/22/before-" + story;
        tamper("insert into publishing.address (path, story) values (?, ?)", before, story.value());

        HttpResponse<String> moved = get(before);

        assertEquals(301, moved.statusCode());
        assertTrue(moved.headers().firstValue("Location").orElseThrow().endsWith(scheduled(story).address()));
    }

    private StoryId live() {
        StoryId story = newsroom.approvedFor(null);
        awaitState(story, PublicationState.LIVE);
        return story;
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        int port = 8080 + Integer.getInteger("jboss.socket.binding.port-offset", 0);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
                        BodyHandlers.ofString());
    }
}
