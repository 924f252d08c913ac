package news.verbatim.drafting.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.Inline;
import news.verbatim.events.text.StoryText;
import org.junit.jupiter.api.Test;

/** Articles that are written as Markdown or as a page. */
class PageLinesTest {

    private static final List<Block> BODY = List.of(
            Block.paragraph("The boat is back. “We go,” said Ole Brun.").with(Inline.bold(12, 16),
                    Inline.link(0, 8, "https://boat.example/")),
            Block.heading("What it costs"),
            Block.list(List.of("bread", "very dry salt")).with(Inline.italic(11, 14)),
            Block.blockQuote("Nobody sleeps here any more.", "Ines Albrecht", "chair of the residents"),
            Block.paragraph("The council votes."));

    @Test
    void markdownIsSplitWithWhatIsSetInIt() {
        String markdown = """
                # Night boat

                [The boat](https://boat.example/) is **back**. “We go,” said
                Ole Brun.

                ## What it costs

                - bread
                - very *dry* salt

                > Nobody sleeps here any more.
                >
                > — Ines Albrecht, chair of the residents

                The council votes.
                """;
        assertEquals(RawShape.MARKDOWN, RawShape.of(markdown));
        assertSplit(PageLines.of(RawShape.rendered(markdown)));
    }

    @Test
    void aPageIsSplitWithWhatIsSetInIt() {
        String page = """
                <article><h1>Night boat</h1>
                <p><a href="https://boat.example/">The boat</a> is <strong>back</strong>. “We go,” said
                Ole Brun.</p><h3>What it costs</h3><ul><li><p>bread</p></li><li>very <em>dry</em> salt</li></ul>
                <blockquote><p>Nobody sleeps here any more.</p><footer>— Ines Albrecht, chair of the residents</footer></blockquote>
                <p>The council votes.</p></article>
                """;
        assertEquals(RawShape.HTML, RawShape.of(page));
        assertSplit(PageLines.of(page));
    }

    @Test
    void whatIsNotTakenIsTold() {
        PageLines page = PageLines
                .of("<h1>Boat</h1><script>alert(1)</script><!-- todo --><nav>Home</nav><p>It <s>never</s> <u>comes</u> "
                        + "<a href='javascript:x()'>here</a>.<img alt='The boat'></p><p hidden>Secret.</p><table><tr><td>1</td><td>2</td></tr></table>");

        assertEquals(List.of("Boat", "It comes here.", "1 2"), page.lines().stream().map(RawLine::text).toList());
        assertEquals(List.of(
                "Not taken over: 1 picture or player: “The boat” behind “It comes here.”. Add pictures in the story itself.",
                "Not taken over: 1 stretch that is struck out or deleted: “never” behind “It”.",
                "Not taken over: 1 stretch of words that nobody sees: “Secret.” behind “It comes here.”.",
                "Not taken over: 1 form or menu of the page: “Home” behind “Boat”.",
                "Not taken over: 1 script, style or heading for machines of the page.",
                "Not taken over: 1 remark in the source.",
                "1 link leads to no page and no mailbox: the words are kept, the address is not.",
                "1 stretch was set in a way that a story has not: the words are kept, plain.",
                "A table became plain lines: 1 row."), page.leftOut());
    }

    @Test
    void whatIsPlainIsReadAsPlain() {
        assertEquals(RawShape.PLAIN,
                RawShape.of("date 2026-11-20 Boat\nIt is back.\n• one\n• 5 < 6 and a <b> of no tag"));
    }

    @Test
    void brokenMarkupIsReadAsFarAsItGoes() {
        assertEquals(List.of("a", "b", "c"),
                PageLines.of("<p><b>a<p>b</i></div><li>c").lines().stream().map(RawLine::text).toList());
    }

    @Test
    void aBlockQuoteThatNamesNobodyIsKeptAndAskedAbout() {
        Understood article = RawArticle.understand(
                PageLines.of("<h1>Boat</h1><blockquote>It will be cold.</blockquote><p>So it was.</p>").lines(),
                "Rana Amari", "city");

        assertEquals(List.of(Block.blockQuote("It will be cold.", "", ""), Block.paragraph("So it was.")),
                article.text().body());
        assertEquals(1, article.notes().stream().filter(note -> note.endsWith("Say who speaks.")).count());
    }

    private static void assertSplit(PageLines page) {
        StoryText text = RawArticle.understand(page.lines(), "Rana Amari", "city").text();
        assertEquals("Night boat", text.headline());
        assertEquals(BODY, text.body());
        assertEquals(List.of(), page.leftOut());
    }
}
