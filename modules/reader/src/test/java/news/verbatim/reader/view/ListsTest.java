package news.verbatim.reader.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import news.verbatim.events.text.CheckedQuotation;
import news.verbatim.publishing.listing.DayCount;
import news.verbatim.publishing.listing.FoundPage;
import news.verbatim.publishing.listing.FoundQuotations;
import news.verbatim.publishing.listing.ListKey;
import news.verbatim.publishing.listing.ListPage;
import news.verbatim.publishing.listing.QuotedPage;
import news.verbatim.publishing.publication.EditionCard;
import news.verbatim.publishing.serving.PublishedStory;
import news.verbatim.reader.Harmless;
import news.verbatim.reader.Pages;
import news.verbatim.reader.serving.Stories;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages that lead to stories. */
class ListsTest {

    private static final EditionCard TUNNEL = Stories.card(Stories.tunnel());

    private static final ListKey KEY = new ListKey(Stories.AT_THREE,
            UUID.fromString("00000000-0000-4000-8000-000000000001"));

    @Test
    void theFrontPageLinksToEachStoryAndToItsDesk() {
        Document front = Jsoup.parse(list("", null, Optional.empty(), TUNNEL));

        assertEquals("Harbour tunnel to close for eleven weeks", front.select("h2 a[href=/2026/11/22/story]").text());
        assertEquals("City", front.select("article .kicker a[href=/desks/city]").text());
        assertEquals(List.of("City", "Sport"), front.select(".desks a").eachText());
        assertEquals(0, front.select(".pager").size());
        assertEquals("https://record.example/", front.select("link[rel=canonical]").attr("href"));
    }

    @Test
    void aListGoesOnBehindItsLastStoryAndLeadsBackToTheNewest() {
        Document desk = Jsoup.parse(list("City", KEY.toString(), Optional.of(KEY), TUNNEL));

        assertEquals("/desks/city?behind=2026-11-22T14%3A00%3A00Z_" + KEY.story(),
                desk.select(".pager a[rel=next]").attr("href"));
        assertEquals("/desks/city", desk.select(".pager a:contains(Newest)").attr("href"));
        assertEquals("noindex", desk.select("meta[name=robots]").attr("content"));
        assertEquals("City", desk.select(".desks a[aria-current=page]").text());
        assertEquals("/desks/city/feed.atom", desk.select("link[type=application/atom+xml]").attr("href"));
    }

    @Test
    void aListHasOneClockThatOfTheDeskWhoseStoryIsTheFirst() {
        EditionCard harlem = new EditionCard(TUNNEL.story(), 1, "/2026/11/22/harlem", "Bridge in Harlem opens", "", "",
                null, "new-york",
                "en", Stories.AT_THREE, Stories.AT_THREE, ZoneId.of("America/New_York"));

        assertEquals(List.of("22 November 2026, 09:00 EST", "22 November 2026, 09:00 EST"),
                Jsoup.parse(list("", null, Optional.empty(), harlem, TUNNEL)).select("article time").eachText());
        assertEquals(List.of("22 November 2026, 15:00 CET", "22 November 2026, 15:00 CET"),
                Jsoup.parse(list("", null, Optional.empty(), TUNNEL, harlem)).select("article time").eachText());
    }

    @Test
    void theFrontPageSaysSoWhenNothingIsPublic() {
        assertTrue(list("", null, Optional.empty()).contains("Nothing is published yet."));
    }

    @Test
    void aSpeakersPageShowsWhatWasSaidHowItWasCheckedAndWhere() {
        Document page = Jsoup.parse(Stories.rendered("speaker.ftlh",
                QuotedView.of("/speakers/marit-dahl", null, quoted(Stories.tunnel()))));

        assertEquals("Marit Dahl", page.select("h1").text());
        assertTrue(page.select("blockquote").text().contains("We looked at nights only."), page.text());
        assertTrue(page.text().contains("Checked word for word"), page.text());
        assertEquals("Harbour tunnel to close for eleven weeks", page.select(".in a").text());
    }

    @Test
    void aSearchThatIsNoneSaysSoAndKeepsWhatWasTyped() {
        Document page = Jsoup.parse(Stories.rendered("search.ftlh", SearchView.of("“”\" onfocus=x", 1, null)));

        assertEquals("There is no word in that to look for.", page.select("#found").text());
        assertEquals("“”\" onfocus=x", page.select("input").attr("value"));
        assertEquals(0, page.select("[onfocus]").size());
    }

    @Test
    void aSearchOfAnIndexThatIsNotWholeNeverSaysThatThereIsNothing() {
        String found = Jsoup.parse(Stories.rendered("search.ftlh",
                SearchView.of("ferry", 1, new FoundPage(List.of(), false, false)))).select("#found").text();

        assertEquals("The search is being put in order. Until that is done, not everything is found: "
                + "try again in some minutes.", found);
    }

    @Test
    void aSearchThatIsTooLongIsCutWhereItIsShown() {
        String page = Stories.rendered("search.ftlh", SearchView.of("“".repeat(10_000), 1, null));

        assertTrue(page.length() < 10_000, () -> "has " + page.length());
    }

    @Test
    void hostileMarkupIsTextInEveryList() {
        PublishedStory hostile = Stories.everywhere(Stories.HOSTILE);
        EditionCard card = Stories.card(hostile);

        Harmless.assertHarmless(list(Stories.HOSTILE, Stories.HOSTILE, Optional.of(KEY), card));
        Harmless.assertHarmless(Stories.rendered("search.ftlh", SearchView.of(Stories.HOSTILE, 2,
                new FoundPage(List.of(card), true, true))));
        CheckedQuotation said = hostile.content().quotations().get(0);
        Harmless.assertHarmless(Stories.rendered("speaker.ftlh", QuotedView.of("/speakers/x", null, new QuotedPage(
                List.of(new FoundQuotations(card, hostile.content().text(), List.of(said))), Optional.empty()))));
    }

    @Test
    void theArchiveLeadsFromMonthsToDays() {
        Document month = Jsoup.parse(Stories.rendered("archive.ftlh", ArchiveView.ofDays(YearMonth.of(2026, 11),
                List.of(day("2026-11-02", 1), day("2026-11-22", 12)))));

        assertEquals("November 2026", month.select("h1").text());
        assertEquals(List.of("Monday, 2 November 1 story", "Sunday, 22 November 12 stories"),
                month.select(".archive li").eachText());
        assertEquals("/2026/11/22", month.select(".archive a").last().attr("href"));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "7, 7", "0, 1", "-3, 1", "two, 1", "99999999999, 1", "'', 1"})
    void whatIsNoNumberMeansTheFirst(String asked, int page) {
        assertEquals(page, Pages.number(asked));
    }

    @Test
    void sitemapsHaveAMonthEachOrLess() {
        List<SitemapView.Stretch> stretches = SitemapView.Stretch
                .of(List.of(day("2026-10-30", 40), day("2026-11-01", 30),
                        day("2026-11-02", 80), day("2026-11-03", 20), day("2026-11-04", 1), day("2026-12-01", 1)), 100);

        assertEquals(List.of("/sitemaps/2026-10-30_2026-10-30.xml", "/sitemaps/2026-11-01_2026-11-01.xml",
                "/sitemaps/2026-11-02_2026-11-03.xml", "/sitemaps/2026-11-04_2026-11-04.xml",
                "/sitemaps/2026-12-01_2026-12-01.xml"), stretches.stream().map(SitemapView.Stretch::address).toList());
    }

    private static DayCount day(String day, long stories) {
        return new DayCount(LocalDate.parse(day), stories, Instant.parse("2026-12-01T10:00:00.123Z"));
    }

    private static QuotedPage quoted(PublishedStory story) {
        List<CheckedQuotation> said = story.content().quotations().stream()
                .filter(checked -> checked.quotation().speaker().equals("Marit Dahl")).toList();
        return new QuotedPage(List.of(new FoundQuotations(Stories.card(story), story.content().text(), said)),
                Optional.empty());
    }

    private static String list(String title, String behind, Optional<ListKey> next, EditionCard... cards) {
        String address = title.isEmpty() ? "/" : Links.desk(title.toLowerCase(Locale.ROOT));
        return Stories.rendered("list.ftlh", ListView.of(title, "", address, title.isEmpty() ? "" : address, behind,
                new ListPage(List.of(cards), next), List.of("city", "sport")));
    }
}
