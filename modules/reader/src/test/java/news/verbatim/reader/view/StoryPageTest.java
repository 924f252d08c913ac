package news.verbatim.reader.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import news.verbatim.events.act.NoticeKind;
import news.verbatim.publishing.publication.PublicNotice;
import news.verbatim.reader.Harmless;
import news.verbatim.reader.serving.Stories;
import org.junit.jupiter.api.Test;

class StoryPageTest {

    private final String page = Stories.rendered("story.ftlh", Stories.view(Stories.tunnel()));

    @Test
    void showsHeadlineBylineAndTheTimeWithItsZone() {
        assertHas("<h1 dir=\"auto\">Harbour tunnel to close for eleven weeks</h1>");
        assertHas(
                "By <bdi><a href=\"/authors/rana-amari\">Rana Amari</a></bdi> · <time datetime=\"2026-11-22T14:00:00Z\">22 November 2026, 15:00 CET</time>");
        assertHas("5 quotations checked");
    }

    @Test
    void marksEveryPieceOfAQuotationAndRefersToItsCheckOnce() {
        assertHas("<p dir=\"auto\"><q class=\"said\">“There is no risk,”</q> Oskar Lind told the council, "
                + "<q class=\"said\">“for the winter season.”</q><a class=\"ref\" href=\"#check-2\"");
        assertEquals(1, count("href=\"#check-2\""));
        assertHas("<li id=\"check-2\">");
    }

    @Test
    void marksWhatIsToldInOtherWordsAsNoQuotation() {
        assertHas("<span class=\"said\">Ferries will run at night, he added.</span><a class=\"ref\" href=\"#check-3\"");
    }

    @Test
    void saysHowAQuotationInTheTextWasChecked() {
        assertHas("dir=\"auto\">“There is no risk,” “for the winter season.”</p>");
        assertHas("Checked; changed only as our rules allow");
        assertHas("<bdi>Council meeting</bdi> (our own recording, 18 November 2026). Checked "
                + "<time datetime=\"2026-11-22T12:58:00Z\">22 November 2026, 13:58 CET</time>.");
    }

    @Test
    void setsABlockQuoteApartWithItsSpeakerAndItsCheck() {
        assertHas("<figure>\n<blockquote dir=\"auto\">"
                + "<p>“We looked at nights only. It would have taken two years.”</p></blockquote>\n"
                + "<figcaption><a class=\"speaker\" href=\"/speakers/marit-dahl\"><bdi>Marit Dahl</bdi></a>, <bdi>mayor</bdi></figcaption>\n"
                + "<details lang=\"en\" dir=\"ltr\">\n<summary>Checked word for word</summary>");
    }

    @Test
    void keepsTheItemsOfAListApart() {
        assertHas("<li dir=\"auto\">Ferries every twelve minutes</li>");
        assertHas("<li dir=\"auto\">Lorries <q class=\"said\">“at night only”</q>");
    }

    @Test
    void showsTheSeal() {
        StoryView view = Stories.view(Stories.tunnel());
        String page = Stories.rendered("story.ftlh", view);

        assertTrue(page.contains("<summary>Seal <code>" + view.seal().substring(0, 12) + "</code>"), page);
        assertTrue(page.contains("<code>" + view.seal() + "</code>"), page);
    }

    @Test
    void turnsWithAScriptThatRunsFromRightToLeft() {
        String arabic = Stories.rendered("story.ftlh", Stories.view(Stories.ferries()));

        assertTrue(arabic.contains("<article class=\"story\" lang=\"ar\" dir=\"rtl\">"), arabic);
        assertTrue(arabic.contains("<q class=\"said\">«لا خطر على الموسم الشتوي.»</q>"), arabic);
    }

    @Test
    void showsHostileMarkupAsTextInEveryField() {
        Harmless.assertHarmless(Stories.rendered("story.ftlh", Stories.view(Stories.everywhere(Stories.HOSTILE))));
    }

    @Test
    void leavesOutALanguageThatIsNone() {
        assertTrue(Stories.rendered("story.ftlh", Stories.view(Stories.everywhere("no language")))
                .contains("lang=\"und\""));
    }

    @Test
    void tellsReadersWhatWasCorrectedAndWhen() {
        PublicNotice notice = new PublicNotice(NoticeKind.CORRECTION, 2, "There is no risk.",
                "He said “no great risk” <b>.",
                Stories.AT_THREE.plusSeconds(3600));
        String corrected = Stories.rendered("story.ftlh",
                Stories.view(Stories.again(Stories.tunnel(), 2, List.of(notice), 0)));

        assertTrue(corrected.contains("<h2>Correction</h2>"), corrected);
        assertTrue(corrected.contains("dir=\"auto\">There is no risk.</p>"), corrected);
        assertTrue(corrected.contains("He said “no great risk” &lt;b&gt;."), corrected);
        assertTrue(corrected.contains("· updated <time datetime=\"2026-11-22T15:00:00Z\">"), corrected);
        assertFalse(corrected.contains("Editions of this story"), corrected);
    }

    @Test
    void whatWasCheckedSinceIsNotCalledUncheckedAnyMoreAndTheSealIsNotSaidToBeOverIt() {
        String since = Stories.rendered("story.ftlh", Stories.view(Stories.checkedSince(Stories.tunnel(), 0)));

        assertFalse(since.contains("Not checked yet"), since);
        assertTrue(since.contains("5 quotations checked"), since);
        assertTrue(since.contains("the seal is not over them"), since);
        assertFalse(page.contains("the seal is not over them"), page);
    }

    @Test
    void anEarlierEditionSaysThatItIsOne() {
        String first = Stories.rendered("story.ftlh", Stories.view(Stories.again(Stories.tunnel(), 1, List.of(), 2)));

        assertTrue(first.contains("This is edition 1 of the story, as it was. <a href=\"/2026/11/22/story\">"), first);
        assertTrue(first.contains("<a href=\"/2026/11/22/story?edition=2\">Edition 2</a>"), first);
        assertTrue(first.contains("<meta name=\"robots\" content=\"noindex\">"), first);
    }

    private void assertHas(String part) {
        assertTrue(page.contains(part), () -> "no " + part + "\nin " + page);
    }

    private int count(String part) {
        return page.split(Pattern.quote(part), -1).length - 1;
    }
}
