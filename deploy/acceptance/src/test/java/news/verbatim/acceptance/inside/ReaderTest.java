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
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.verbatim.accounts.people.Staffing;
import news.verbatim.approval.deciding.Deciding;
import news.verbatim.approval.deciding.Timing;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.StoryId;
import news.verbatim.publishing.golive.Noticing;
import news.verbatim.publishing.golive.Rescheduling;
import news.verbatim.publishing.publication.NoticeForm;
import news.verbatim.publishing.publication.PublicationState;
import org.junit.jupiter.api.Test;

/** What is public is found through every output of the site; what is not is found through none. */
class ReaderTest extends StoryTest {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Inject
    private Deciding deciding;

    @Inject
    private Noticing noticing;

    @Inject
    private Rescheduling rescheduling;

    @Inject
    private Staffing staffing;

    @Test
    void aPublicStoryIsFoundThroughEveryOutput() throws Exception {
        StoryId story = live();
        String headline = headline(story);
        await("it is found by words", () -> get("/search?q=" + lastWord(headline)).body().contains(headline));

        for (String path : outputs(story, lastWord(headline))) {
            HttpResponse<String> answer = get(path);
            assertEquals(200, answer.statusCode(), path);
            assertTrue(answer.body().contains(headline) || answer.body().contains(address(story)),
                    path + "\n" + answer.body());
        }
        assertTrue(get("/sitemap.xml").body().contains("/sitemaps/"));
        assertTrue(get(monthOf(story)).body().contains(dayOf(story) + "\""));
        assertTrue(get("/archive").body().contains(monthOf(story) + "\""));
    }

    @Test
    void whatIsWrittenScheduledOrHeldIsFoundThroughNoOutput() throws Exception {
        StoryId draft = newsroom.submittedBy(newsroom.reporter);
        StoryId scheduled = newsroom.approvedFor(inMinutes(9000));
        StoryId held = newsroom.approvedFor(inMinutes(9000));
        newsroom.dispute(newsroom.checker, held, Newsroom.WORDS.get(0), "She says she did not.");
        awaitState(held, PublicationState.HELD);

        assertFoundNowhere(scheduled, 404);
        assertFoundNowhere(held, 404);
        assertEquals(404, get("/api/stories/" + draft).statusCode());
        assertFalse(get("/search?q=" + lastWord(headline(draft))).body().contains(headline(draft)));
    }

    @Test
    void anEmbargoedStoryIsFoundThroughNoOutputUntilItsEmbargoEnds() throws Exception {
        StoryId story = newsroom.checked();
        LocalDateTime end = inMinutes(5);
        newsroom.editor.does(() -> deciding.approve(story, 1, newsroom.sheet(story).seal(),
                new Timing(null, PlannedTime.of(end, ZoneOffset.UTC), ZoneOffset.UTC)));
        assertFoundNowhere(story, 404);

        moveTo(end);

        awaitState(story, PublicationState.LIVE);
        assertTrue(get(address(story) + "/ninjs.json").body()
                .contains("\"embargoedUntil\":\"" + end.toInstant(ZoneOffset.UTC)));
        assertTrue(
                get(address(story) + "/newsml-g2.xml").body().contains("<embargoed>" + end.toInstant(ZoneOffset.UTC)));
    }

    @Test
    void readersHaveTheTimesOfAStoryOnTheClockOfItsDesk() throws Exception {
        Somebody.with(Roles.ADMINISTRATOR).does(() -> staffing.openDesk("harlem", "Harlem", "America/New_York"));
        StoryId story = newsroom.checkedOn("harlem");
        PlannedTime firstOfTheYear = PlannedTime.of(LocalDateTime.parse("2037-01-01T03:30"),
                ZoneId.of("Europe/Berlin"));
        newsroom.editor.does(() -> deciding.approve(story, 1, newsroom.sheet(story).seal(),
                new Timing(firstOfTheYear, null, firstOfTheYear.zone())));
        assertTrue(address(story).startsWith("/2036/12/31/"), address(story));
        newsroom.editor.does(() -> rescheduling.publishNow(story, firstOfTheYear.instant()));
        awaitState(story, PublicationState.LIVE);

        assertTrue(get(address(story)).body().matches("(?s).*<time datetime=\"[^\"]*\">[^<]* E[SD]T</time>.*"),
                get(address(story)).body());
        assertTrue(get("/desks/harlem").body().matches("(?s).*<time datetime=\"[^\"]*\">[^<]* E[SD]T</time>.*"),
                get("/desks/harlem").body());
        newsroom.editor.does(() -> noticing.withdraw(story, "We doubt the day of it."));
        assertTrue(get(address(story)).body().matches("(?s).* E[SD]T</time>.*"), get(address(story)).body());
    }

    @Test
    void aWithdrawnStoryLeavesNothingButItsNotice() throws Exception {
        StoryId story = live();
        await("it is found by words",
                () -> get("/search?q=" + lastWord(headline(story))).body().contains(headline(story)));

        newsroom.editor.does(() -> noticing.withdraw(story, "We doubt the day of it."));

        assertFoundNowhere(story, 200);
        assertEquals(410, get("/api/stories/" + story).statusCode());
        assertTrue(get("/api/stories/" + story).body().contains("We doubt the day of it."));
        assertTrue(get(address(story)).body().contains("We doubt the day of it."));
        assertTrue(get(address(story) + "/ninjs.json").body().contains("\"pubStatus\":\"withheld\""));
        assertTrue(get(address(story) + "/newsml-g2.xml").body().contains("<pubStatus qcode=\"stat:withheld\"/>"));
        assertTrue(get("/feed.atom").body().contains("deleted-entry ref=\"urn:uuid:" + story));
    }

    @Test
    void aKilledStoryIsGoneAndNotSaidWhy() throws Exception {
        StoryId story = live();

        newsroom.editor.does(() -> noticing.kill(story, "A court forbade it, quietly."));

        assertFoundNowhere(story, 410);
        assertEquals(410, get("/api/stories/" + story).statusCode());
        String ninjs = get(address(story) + "/ninjs.json").body();
        assertTrue(ninjs.contains("\"pubStatus\":\"canceled\""), ninjs);
        assertFalse(ninjs.contains("court"), ninjs);
        assertTrue(get(address(story) + "/newsml-g2.xml").body().contains("<pubStatus qcode=\"stat:canceled\"/>"));
    }

    @Test
    void whatAnotherServerDoesIsSeenALittleLater() throws Exception {
        StoryId story = live();
        assertEquals(200, get(address(story)).statusCode());

        tamper("update publishing.publication set standing = 'KILLED', state = 'KILLED', version = version + 1 where story = ?",
                story.value());
        tamper("update publishing.listing set standing = 'KILLED', version = version + 1 where story = ?",
                story.value());

        await("it is gone here too", () -> get(address(story)).statusCode() == 410);
        await("it is not found any more",
                () -> !get("/search?q=" + lastWord(headline(story))).body().contains("Best matches"));
    }

    @Test
    void aCorrectionIsToldThroughEveryOutputOfTheStory() throws Exception {
        StoryId story = live();
        newsroom.editor.does(() -> noticing.correct(story,
                new NoticeForm(null, "The harbour master names the day.", "The mayor named it.")));
        newsroom.revised(story, "The mayor names the day.");
        newsroom.approve(newsroom.editor, story, 2, null);
        awaitState(story, PublicationState.LIVE);

        String page = get(address(story)).body();
        assertTrue(page.contains("\"@type\":\"CorrectionComment\",\"text\":\"The mayor named it.\""), page);
        assertTrue(get(address(story) + "/newsml-g2.xml").body().contains("<signal qcode=\"sig:correction\"/>"));
        assertTrue(get(address(story) + "/ninjs.json").body().contains("\"version\":\"2\""));
        assertTrue(get("/api/stories/" + story).body().contains("\"kind\":\"CORRECTION\""));
        assertTrue(get("/feed.json").body().contains("The mayor names the day."));
    }

    @Test
    void aPageIsSentAgainOnlyIfItChanged() throws Exception {
        StoryId story = live();
        for (String path : List.of(address(story), address(story) + "/ninjs.json", "/api/stories/" + story,
                "/how-we-check")) {
            String tag = get(path).headers().firstValue("ETag").orElseThrow();
            assertEquals(304, get(path, "If-None-Match", tag).statusCode(), path);
            assertEquals(304, get(path, "If-None-Match", "\"other\", W/" + tag).statusCode(), path);
            HttpResponse<String> other = get(path, "If-None-Match", "\"other\"");
            assertEquals(200, other.statusCode(), path);
            assertTrue(other.headers().firstValue("Cache-Control").orElseThrow().contains("stale-while-revalidate"),
                    path);
            assertEquals("nosniff", other.headers().firstValue("X-Content-Type-Options").orElseThrow(), path);
            assertEquals("gzip",
                    get(path, "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding").orElseThrow(), path);
            assertTrue(other.headers().firstValue("Set-Cookie").isEmpty(), path);
        }
        String before = get(address(story)).headers().firstValue("ETag").orElseThrow();
        newsroom.editor.does(() -> noticing.clarify(story, NoticeForm.about("It is the southern bridge.")));
        assertEquals(200, get(address(story), "If-None-Match", before).statusCode());
    }

    @Test
    void whateverARequestAcceptsItGetsTheOnlyAnswerThatThereIs() throws Exception {
        String address = address(live());
        for (String accepted : List.of("application/x-nothing", "image/png;q=0.1", "*/*", "text/html;q=0")) {
            assertEquals(200, get(address, "Accept", accepted).statusCode(), accepted);
        }
        // a page in memory is sent without a look at what is no list of media types; else that is a bad request
        assertTrue(Set.of(200, 400).contains(get(address, "Accept", ";;;").statusCode()));
        assertEquals(200, get(address, "X-Long", "x".repeat(50_000)).statusCode());
        assertEquals(400, get(address, "X-Long", "x".repeat(100_000)).statusCode());
    }

    @Test
    void aPathThatLeadsNowhereIsNotFound() {
        for (String path : List.of("/2026/11/22/..%2f..%2fWEB-INF/web.xml", "/WEB-INF/web.xml",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/assets/..%2fsite.css", "/2026/13/45", "/2026/02/30/x", "/sitemaps/2026-02-30_2026-13-01.xml",
                "/desks/%00",
                "/desks/%00/feed.atom", "/authors/%00", "/speakers/%00", "/desks/..", "/authors/%F0%9F%98%80",
                "/speakers/%22%3E%3Cscript%3E", "/2026/11/22/a;b=c/d", "/api/nothing", "/feed.atom/x")) {
            HttpResponse<String> answer = get(path);
            assertTrue(Set.of(400, 403, 404).contains(answer.statusCode()), path + " " + answer.statusCode());
            assertFalse(answer.body().contains("<script>"), path);
            assertFalse(answer.body().contains("Exception"), answer.body());
        }
        assertEquals(200, get("/search?q=%00bridge%00").statusCode());
        assertEquals(200, get("/api/stories?desk=%00").statusCode());
    }

    @Test
    void theApiSaysWhatIsWrongWithAQuestion() {
        for (String path : List.of("/api/stories?size=0", "/api/stories?size=101", "/api/stories?size=x",
                "/api/stories?behind=nothing", "/api/stories/no-uuid", "/api/search", "/api/search?q=%22%22%22",
                "/api/speakers/mara/quotations?size=-1")) {
            HttpResponse<String> answer = get(path);
            assertEquals(400, answer.statusCode(), path);
            assertEquals("application/problem+json", answer.headers().firstValue("Content-Type").orElseThrow());
            assertTrue(answer.body().contains("\"status\":400"), answer.body());
        }
    }

    @Test
    void tenKilobytesOfQuotationMarksAreAnswered() throws Exception {
        HttpResponse<String> answer = get("/search?q=" + "%E2%80%9C%22".repeat(3_000));
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("There is no word in that to look for."), answer.body());
        assertEquals(200, get("/search?q=" + "bridge+%22".repeat(1_000)).statusCode());
    }

    @Test
    void aListGoesOnFromPageToPage() throws Exception {
        live();
        live();
        String first = get("/api/stories?size=1").body();
        String next = first.replaceAll(".*\"next\":\"https?://[^/]*([^\"]*)\".*", "$1");
        String second = get(next).body();
        assertTrue(next.startsWith("/api/stories?size=1&behind="), first);
        assertTrue(second.contains("\"headline\""), second);
        assertFalse(second.contains(first.replaceAll(".*\"id\":\"([^\"]*)\".*", "$1")), second);
    }

    private void assertFoundNowhere(StoryId story, int status) throws Exception {
        String headline = headline(story);
        for (String path : outputs(story, lastWord(headline))) {
            HttpResponse<String> answer = get(path);
            assertFalse(answer.body().contains(lastWord(headline)) && !path.startsWith("/search"),
                    path + "\n" + answer.body());
            assertFalse(answer.body().contains(headline), path);
            assertFalse(answer.body().contains("nobody will pay to cross") && path.startsWith(address(story)), path);
        }
        assertEquals(status, get(address(story)).statusCode());
    }

    private List<String> outputs(StoryId story, String word) {
        List<String> paths = new ArrayList<>(
                List.of("/", "/desks/city", dayOf(story), "/authors/rana-amari", "/speakers/mara-lindt",
                        "/search?q=" + word, "/feed.atom", "/feed.rss", "/feed.json", "/desks/city/feed.atom",
                        "/desks/city/feed.rss",
                        "/desks/city/feed.json", "/news-sitemap.xml", sitemapOf(story), "/api/stories",
                        "/api/stories?desk=city",
                        "/api/search?q=" + word, "/api/speakers/Mara%20Lindt/quotations"));
        for (String end : List.of("", "/ninjs.json", "/newsml-g2.xml")) {
            paths.add(address(story) + end);
        }
        paths.add("/api/stories/" + story);
        return paths;
    }

    private StoryId live() {
        StoryId story = newsroom.approvedFor(null);
        awaitState(story, PublicationState.LIVE);
        return story;
    }

    private String address(StoryId story) {
        return scheduled(story).address();
    }

    private String dayOf(StoryId story) {
        return address(story).substring(0, 11);
    }

    private String monthOf(StoryId story) {
        return address(story).substring(0, 8);
    }

    private String sitemapOf(StoryId story) {
        String day = dayOf(story).substring(1).replace('/', '-');
        return "/sitemaps/" + day + "_" + day + ".xml";
    }

    private String headline(StoryId story) {
        return newsroom.copy(story).text().headline();
    }

    private static String lastWord(String headline) {
        return headline.substring(headline.lastIndexOf(' ') + 1);
    }

    private static HttpResponse<String> get(String path, String... header) {
        int port = 8080 + Integer.getInteger("jboss.socket.binding.port-offset", 0);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (header.length > 0) {
            request.header(header[0], header[1]);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
