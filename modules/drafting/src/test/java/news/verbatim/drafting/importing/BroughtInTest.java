package news.verbatim.drafting.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import news.verbatim.drafting.draft.Draft;
import news.verbatim.drafting.draft.DraftQuotation;
import news.verbatim.drafting.draft.StoryReading;
import news.verbatim.drafting.draft.TextRules;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.StoryText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Copy as people have it: what is in it comes in, what is not said in it does not, and each of both is told. */
class BroughtInTest {

    private static final String SAID = "“The kiln has been cold since March,” she said.";

    /** Reads an article and what is said in it. */
    private record Read(Understood understood, Draft draft, StoryReading.Result result) {

        static Read of(String article, RawShape shape, boolean mend) {
            Understood understood = Importing.split(article, shape, mend, "Rana Amari", "city");
            StoryReading.Result result = new StoryReading().of(TextRules.cleaned(understood.text()));
            return new Read(understood, Draft.of(result), result);
        }

        static Read of(String article) {
            return of(article, null, false);
        }

        List<String> body() {
            return understood.text().body().stream().map(Block::text).toList();
        }

        String notes() {
            return String.join("\n", understood.notes());
        }

        int open() {
            return draft.unclaimed(result).size();
        }

        void hasOneQuotation(String words) {
            assertEquals(List.of(words), draft.quotations().stream().map(Quotation::words).toList());
            DraftQuotation claim = result.claims().get(0);
            assertEquals("Paula Kern", claim.likely() == null ? claim.quotation().speaker() : claim.likely().name());
            assertEquals(0, open());
        }
    }

    private static String plain(String said) {
        return "Pottery waits for gas\n\nThe council sat until ten.\n\nPaula Kern put down her cup. " + said + "\n";
    }

    private static String page(String said) {
        return "<h1>Pottery waits for gas</h1><p>The council sat until ten.</p><p>Paula Kern put down her cup. " + said
                + "</p>";
    }

    static Stream<String> marks() {
        return Stream.concat(
                news.verbatim.quotes.text.MarkTable.all().stream().map(entry -> Character.toString(entry.character()))
                        .map(mark -> mark + "|" + mark),
                Stream.of("<<|>>", "🙶|🙷", "&quot;|&quot;", "&#8220;|&#8221;", "\\\"|\\\"", "\\u201c|\\u201d",
                        "â€œ|â€\u009d",
                        "â€œ|â€", "‚Äú|‚Äù", "=E2=80=9C|=E2=80=9D", "\u0093|\u0094", "Ã¢â‚¬Å“|Ã¢â‚¬Â\u009d"));
    }

    @ParameterizedTest
    @MethodSource("marks")
    void noPairOfMarksComesInAsNoneWhateverTheDoor(String pair) {
        String open = pair.substring(0, pair.indexOf('|'));
        String close = pair.substring(pair.indexOf('|') + 1);
        String said = open + "The kiln has been cold since March," + close + " she said.";
        for (RawShape shape : RawShape.values()) {
            String article = switch (shape) {
                case PLAIN -> plain(said);
                case MARKDOWN -> "# Pottery waits for gas\n\nPaula Kern put down her cup. " + said;
                case HTML -> page(said.replace("&", "&amp;").replace("<", "&lt;"));
                case MAIL -> "From: a@b.example\nSubject: Pottery waits for gas\n\n" + plain(said);
            };
            for (boolean mend : new boolean[] {false, true}) {
                Read read = Read.of(article, shape, mend);
                assertTrue(read.draft().quotations().size() + read.open() > 0, shape + " " + mend + ": " + read.body());
            }
        }
    }

    @Test
    void controlCharactersOfOldCopyAreTheMarksTheyWere() {
        Read read = Read.of(
                plain("\u0093The kiln has been cold since March,\u0094 she said. It\u0092s so \u0096 for now\u0085"));

        read.hasOneQuotation("The kiln has been cold since March,");
        assertTrue(read.body().get(0).endsWith("It’s so – for now…"), () -> read.body().toString());
        assertTrue(read.notes().contains("Changed: 5 control characters"), read::notes);
        assertTrue(read.notes().contains("“ ” ’ – …"), read::notes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"â€œThe kiln has been cold since March,â€\u009d she said.",
            "&quot;The kiln has been cold since March,&quot; she said.",
            "\\u201cThe kiln has been cold since March,\\u201d she said.",
            "\\\"The kiln has been cold since March,\\\" she said.",
            "â€œThe kiln has been cold since March,â€” she said."})
    void whatWasReadWronglyOnTheWayIsToldAndRepairedIfSomebodyAsks(String said) {
        Read before = Read.of(plain(said));
        assertTrue(before.understood().mendable());
        assertTrue(before.notes().contains("2 places"), before::notes);

        Read after = Read.of(plain(said), null, true);
        assertFalse(after.understood().mendable());
        assertTrue(after.notes().contains("Repaired: 2 places"), after::notes);
        after.hasOneQuotation("The kiln has been cold since March,");
    }

    @Test
    void linesOfEscapedTextAreLinesAgain() {
        Read read = Read.of(
                "Pottery waits for gas\\n\\nThe council sat until ten.\\n\\nPaula Kern put down her cup. \\\"We wait,\\\" she said.",
                RawShape.PLAIN, true);

        assertEquals("Pottery waits for gas", read.understood().text().headline());
    }

    @Test
    void aPageQuotesWithAnElementInMarksOfItsLanguage() {
        Read.of(page("<q>The kiln has been cold since March,</q> she said."))
                .hasOneQuotation("The kiln has been cold since March,");
        assertEquals("Sie rief: „Er sagt ‚nein‘ dazu.“",
                body("<h1>Ofen</h1><p lang=de>Sie rief: <q>Er sagt <q>nein</q> dazu.</q></p>").get(0));
    }

    @Test
    void wordsThatNobodySeesAndWordsThatAreStruckDoNotCount() {
        for (String unsaid : List.of("<span style='display: none'>UNSAID</span>", "<span hidden>UNSAID</span>",
                "<del>UNSAID</del>", "<s>UNSAID</s>",
                "<strike>UNSAID</strike>", "<span style='text-decoration:line-through'>UNSAID</span>",
                "<span style='visibility:hidden'>UNSAID</span>",
                "<span style='color:#ffffff'>UNSAID</span>",
                "<span style='color: white; background: #FFF'>UNSAID</span>", "<font style='font-size:0'>UNSAID</font>",
                "<span style='mso-hide:all;display:none'>UNSAID</span>", "<span class='sr-only'>UNSAID</span>",
                "<span class=x>UNSAID</span>",
                "<noscript>UNSAID</noscript>", "<span style='color:transparent'>UNSAID</span>")) {
            Read read = Read.of("<style>.x { display:none } p.y{color:red}</style>"
                    + page("“The kiln has " + unsaid + " been cold since March,” she said."));

            read.hasOneQuotation("The kiln has been cold since March,");
            assertTrue(read.notes().contains("“UNSAID” behind “… put down her cup. “The kiln has”"),
                    () -> unsaid + read.notes().replace('\n', '|'));
        }
        assertTrue(body("<p>x</p><p><span style='color:white;background:#333'>Seen.</span></p>").contains("Seen."));
    }

    @Test
    void theClipboardOfAWordProcessorIsTheTextAndNotItsMachinery() {
        Read read = Read.of("""
                <html xmlns:w="urn:schemas-microsoft-com:office:word"><head><style>p.MsoNormal{margin:0}</style></head><body><!--StartFragment-->
                <p class=MsoTitle>Pottery waits for gas<o:p></o:p></p>
                <p class=MsoNormal>The council sat until ten.<o:p></o:p></p>
                <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>The gas is dear.</p>
                <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span>The clay is not.</p>
                <p class=MsoNormal>Paula Kern put down her cup. “The kiln has <del cite="mailto:x"><span>never </span></del><ins cite="mailto:x">been cold</ins> since
                March<span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1" name="_msoanchor_1">[X1]</a></span>,” she
                said.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference><span style='vertical-align:super'>[1]</span></span></a></p>
                <div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> So the books say.</p></div></div>
                <div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Is it “March”?</p></div></div>
                <!--EndFragment--></body></html>""");

        assertEquals("Pottery waits for gas", read.understood().text().headline());
        assertEquals(List.of("The council sat until ten.", "The gas is dear.\nThe clay is not.",
                "Paula Kern put down her cup. “The kiln has been cold since March,” she said."), read.body());
        read.hasOneQuotation("The kiln has been cold since March,");
        for (String told : List.of("“never”", "2 comments: “[X1]”", "“Is it “March”?”", "“[1] So the books say.”",
                "1 insertion that nobody has accepted yet: “been cold”",
                "“[1]” behind")) {
            assertTrue(read.notes().contains(told), () -> told + " in " + read.notes());
        }
    }

    @Test
    void theClipboardOfAnOnlineEditorKeepsItsCommentsAndNotesApart() {
        Read read = Read
                .of("""
                <meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h1 dir="ltr"><span>Pottery waits for gas</span></h1>
                <p dir="ltr"><span style="font-weight:700">Paula Kern</span><span> put down her cup. “The kiln has been cold</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup><span> since March,” she said.</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></p></b>
                <hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span> So the books say.</span></p></div><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Ask her again</span></p></div>""");

        assertEquals(List.of("Paula Kern put down her cup. “The kiln has been cold since March,” she said."),
                read.body());
        assertEquals("[Inline[style=BOLD, start=0, end=10, href=null]]",
                read.understood().text().body().get(0).inlines().toString());
        assertTrue(read.notes().contains("1 comment: “[a]Ask her again”"), () -> read.notes().replace('\n', '|'));
        assertTrue(read.notes().contains("1 note: “[1] So the books say.”"), read::notes);
    }

    @Test
    void aLineThatIsBrokenInsideAParagraphIsNoParagraph() {
        Read.of(page("“The kiln has<br>been cold<br/>since March,” she said."))
                .hasOneQuotation("The kiln has been cold since March,");
        Read.of(plain("“The kiln has\u000bbeen cold\u2028since March,” she said."))
                .hasOneQuotation("The kiln has been cold since March,");
        assertEquals(List.of("One. Two.", "Three."), body("<h1>H</h1><p>One.<br>Two.<br><br>Three.</p>"));
        assertEquals(List.of("It was late and cold.", "They went."),
                body("<h1>H</h1><div>It was late<br>and cold.<br>They went.</div>"));
        assertEquals(List.of(Block.blockQuote("We go. We stay.", "Ole Brun", "smith")),
                Read.of("<h1>H</h1><blockquote>We go.<br>We stay.<br>— Ole Brun, smith</blockquote>").understood()
                        .text().body());
    }

    @Test
    void theHeadlineIsTheOneOnThePageAndNotTheOneOfItsWindow() {
        Understood page = Read.of(
                "<html><head><title>Pottery | The Paper</title></head><body><p>Town</p><h1>Pottery waits for gas</h1><p>It does.</p>")
                .understood();

        assertEquals("Pottery waits for gas", page.text().headline());
        assertTrue(page.notes().stream().anyMatch(note -> note.contains("“Pottery | The Paper”")),
                () -> page.notes().toString());
        assertEquals("Pottery waits", Read.of("<html><head><title>Pottery waits</title></head><body><p>It does.</p>")
                .understood().text().headline());
    }

    @Test
    void aParagraphWithoutAPointIsAParagraph() {
        assertEquals(List.of(Block.Kind.PARAGRAPH, Block.Kind.PARAGRAPH),
                kinds("# Gas\n\nThe town has no gas this winter\n\nIt waits.\n"));
        assertEquals(List.of(Block.Kind.PARAGRAPH, Block.Kind.PARAGRAPH),
                kinds("Gas\n\nStand.\n\nThe town has no gas this winter\n\nIt waits for it.\n"));
        assertEquals(List.of(Block.Kind.PARAGRAPH, Block.Kind.PARAGRAPH),
                kinds("Gas\n\nStand.\n\n“We wait for it”\n\nIt was cold.\n"));
    }

    @Test
    void markdownIsReadWithItsEscapesNotesAndStrikes() {
        Read read = Read.of("""
                # Pottery waits for gas

                Paula Kern put down her cup. \\"The kiln has ~~never~~ been *cold* since March,\\" she said.[^1]

                [^1]: She said “April” at first.
                """);
        read.hasOneQuotation("The kiln has been cold since March,");
        assertTrue(read.notes().contains("“[^1]: She said “April” at first.”"), read::notes);
        assertTrue(read.notes().contains("1 stretch that is struck out or deleted: “never”"), read::notes);
    }

    @Test
    void aMailIsReadAsItsAuthorWroteIt() {
        String mail = """
                Received: from a by b
                From: =?utf-8?Q?Paula_K=C3=A4rn?= <p@example.org>
                To: desk@example.org
                Subject: Re: Pottery waits for gas
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="=_x"

                --=_x
                Content-Type: text/plain; charset=windows-1252
                Content-Transfer-Encoding: quoted-printable

                The council sat until ten and did not find one cent for gas in any of =
                its pots.

                Paula Kern put down her cup. =93The kiln has been cold since March,=94 she said.

                On Monday the desk wrote:
                > Did she say =93April=94?
                --=20
                Press office
                --=_x
                Content-Type: application/pdf; name="kiln.pdf"
                Content-Disposition: attachment; filename="kiln.pdf"

                JVBERi0=
                --=_x--
                """;
        Read read = Read.of(mail);

        assertEquals(RawShape.MAIL, RawShape.of(mail));
        assertEquals("Pottery waits for gas", read.understood().text().headline());
        read.hasOneQuotation("The kiln has been cold since March,");
        for (String told : List.of("On Monday the desk wrote: > Did she say “April”?", "Press office", "kiln.pdf",
                "From: Paula Kärn")) {
            assertTrue(read.notes().contains(told), () -> told + " in " + read.notes());
        }
    }

    @Test
    void aMailThatIsAPageLeavesWhatItAnswersTo() {
        Read read = Read.of(
                "From: a@b.example\nSubject: Pottery waits for gas\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
                        + java.util.Base64.getMimeEncoder().encodeToString(("<p>Paula Kern put down her cup. " + SAID
                                + "</p><div class=gmail_quote>On Monday: <blockquote>Did she?</blockquote></div>")
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        + "\n");

        read.hasOneQuotation("The kiln has been cold since March,");
        assertTrue(read.notes().contains("1 quoted mail: “On Monday: Did she?”"), read::notes);
    }

    @Test
    void notesInAPageStandInNoSentence() {
        Read read = Read.of(page(
                "“The kiln has been cold<sup><a href='#n1'>3</a></sup> since March<sup>[4]</sup>,” she said. It holds 3 m<sup>3</sup>."));

        read.hasOneQuotation("The kiln has been cold since March,");
        assertTrue(read.body().get(1).endsWith("It holds 3 m³."), () -> read.body().toString());
        assertTrue(read.notes().contains("2 marks of notes"), read::notes);
        assertEquals(List.of("The construction firm met the board."),
                body("<h1>H</h1><p>The con&shy;struc&shy;tion firm met the <ruby>board<rt>bd</rt></ruby>.</p>"));
    }

    @Test
    void linesThatAMailerCutAreOneParagraph() {
        assertEquals(
                "The council sat until ten o’clock and then it went home, as Paula Kern and her brothers had feared it would.",
                Read.of("Gas\n\nStand.\n\nThe council sat until ten o’clock and then it went home, as Paula\nKern and her brothers had feared it would.\n\nEnd.")
                        .body().get(0));
        assertEquals(
                "The long-term treaty of the council and of the whole con\u00adfederation was struck down that very evening."
                        .replace("\u00ad", ""),
                Read.of("Gas\n\nStand.\n\nThe long-term treaty of the council and of the whole con\u00ad\nfederation was struck down that very evening.\n\nEnd.")
                        .body().get(0));
        assertEquals(
                "They talked for hours and hours and hours again about the confederation and about the whole of its beautiful and very long-standing friends in the south.",
                Read.of("Gas\n\nStand.\n\nThey talked for hours and hours and hours again about the con\u2010\nfederation and about the whole of its beautiful and very long-\nstanding friends in the south.\n\nEnd.")
                        .body().get(0));
    }

    @Test
    void speechBehindADashIsPointedOut() {
        assertTrue(Read.of("Gaz\n\nStand.\n\nElle est partie.\n\n— Nous ne paierons pas deux fois, a dit Paula Kern.\n")
                .notes().contains("1 paragraph begins with a dash"));
    }

    private static List<String> body(String article) {
        return Read.of(article, RawShape.HTML, false).body();
    }

    private static List<Block.Kind> kinds(String article) {
        StoryText text = Read.of(article).understood().text();
        return text.body().stream().map(Block::kind).toList();
    }
}
