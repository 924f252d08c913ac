package news.verbatim.quotes.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import news.verbatim.quotes.Findings;
import news.verbatim.quotes.FoundQuotation;
import news.verbatim.quotes.QuotationType;
import news.verbatim.quotes.TextBlock;
import news.verbatim.quotes.find.QuotationFinder;
import org.junit.jupiter.api.Test;

class StructureTest {

    private static final String HEAD = "The ferry pier closes\n\nThe pier of Ostrand has rusted through, its owner says.\n\n";
    private static final String BLOCK = "We painted it every spring. Paint was all that held it.\n\n";

    private static Findings found(String text, String language) {
        return QuotationFinder.create().find(text, language);
    }

    /** Each quotation without reported ones, as "words — speaker". */
    private static List<String> said(Findings found) {
        List<String> said = new ArrayList<>();
        for (FoundQuotation one : found.quotations()) {
            if (one.type() != QuotationType.INDIRECT) {
                String name = one.speaker() == null ? "nobody"
                        : one.speaker().entity() != null ? one.speaker().entity() : one.speaker().text();
                said.add(one.words() + " — " + name);
            }
        }
        return said;
    }

    private static List<String> said(String text, String language) {
        return said(found(text, language));
    }

    @Test
    void aNameTheNameAgainAndARoleUnderWordsAreWhoSaysThem() {
        String block = BLOCK + "Tove Lindqvist\n\nTove Lindqvist\n\nPier keeper\n\n";
        String rest = "The town will vote on a new pier in autumn.\n";
        List<String> expected = List
                .of("We painted it every spring. Paint was all that held it. — Tove Lindqvist");
        assertEquals(expected, said(HEAD + block + rest, "en"));
        assertEquals(expected, said(block + rest, "en"), "with its first lines cut off");
        assertEquals(expected, said((HEAD + block + rest).replace("\n\n", "\n"), "en"), "without empty lines");
        assertEquals("Pier keeper", found(HEAD + block + rest, "en").quotations().stream()
                .filter(one -> one.type() == QuotationType.DIRECT).findFirst().orElseThrow().speaker().role());
    }

    @Test
    void aNameOverAParagraphIsAHeading() {
        assertEquals(List.of(),
                said(HEAD + "It was built in 1911 by a baker.\n\nOld Harbour\n\nA market followed.", "en"));
    }

    @Test
    void aDashAndANameUnderWordsOfTheWriterAreABylineAndNoSpeaker() {
        assertEquals(List.of(), said(HEAD + "The council meets in May. The budget is open.\n\n— Tove Lindqvist", "en"));
    }

    @Test
    void theNameBehindTheMarksWinsOverTheOneBefore() {
        String text = HEAD + "“I swam under it.” — Per Aas, diver\n\n“I proposed to her on it.” — Ikram Said, cook\n";
        assertEquals(List.of("I swam under it. — Per Aas", "I proposed to her on it. — Ikram Said"), said(text, "en"));
    }

    @Test
    void labelsThatComeBackMakeATalk() {
        String text = HEAD
                + "MS OKORO: When did you see the rust?\n\nMR HALE: In May. (Laughter.)\n\nI told nobody.\n\n"
                + "MS OKORO: Why not?\n\nMR HALE: Nobody asked.\n";
        assertEquals(List.of("When did you see the rust? — OKORO", "In May. — HALE", "I told nobody. — HALE",
                "Why not? — OKORO", "Nobody asked. — HALE"), said(text, "en"));
    }

    @Test
    void answersBelongToWhomTheIntroductionIsAboutAndQuestionsToThePaper() {
        String text = "Tove Lindqvist keeps the pier\n\nTove Lindqvist has kept the pier of Ostrand since 1990.\n\n"
                + "Q: Is it safe?\n\nA: It is a pier. It was never safe.\n\nQ: And now?\n\nA: Now I keep bees.\n";
        assertEquals(List.of("It is a pier. It was never safe. — Tove Lindqvist", "Now I keep bees. — Tove Lindqvist"),
                said(text, "en"));
    }

    @Test
    void questionsInBoldAreAnsweredWithoutLabels() {
        String text = "Die Herrin der Mole\n\nSeit 1990 hütet Tove Lindqvist die Mole von Ostrand.\n\n"
                + "**Haben Sie den Rost gesehen?**\n\nIch habe ihn gehört. Er singt bei Westwind.\n\n"
                + "**Was machen Sie jetzt?**\n\nMeine Bienen warten.\n\nDas Gespräch führte Per Aas.\n";
        assertEquals(List.of("Ich habe ihn gehört. Er singt bei Westwind. — Tove Lindqvist",
                "Meine Bienen warten. — Tove Lindqvist"), said(text, "de"));
    }

    @Test
    void anExplainerThatAsksItselfHasNoSpeaker() {
        String text = HEAD + "**Who owns the pier?**\n\nThe county has owned it since 1950.\n\n"
                + "**What happens next?**\n\nA vote is due in autumn.\n";
        assertEquals(List.of(), said(text, "en"));
    }

    @Test
    void eachVoiceOfAListSpeaksOnce() {
        String text = HEAD + "TOVE LIND, 61, keeper, Ostrand: I miss the noise.\n\n"
                + "PER AAS, 40, diver: It was mine before it was theirs.\n\n"
                + "Ikram Said (33), cook: We ate there every Sunday.\n\nThe vote is in May.\n";
        assertEquals(List.of("I miss the noise. — TOVE LIND", "It was mine before it was theirs. — PER AAS",
                "We ate there every Sunday. — Ikram Said"), said(text, "en"));
    }

    @Test
    void factsWithLabelsAreNoVoices() {
        assertEquals(List.of(), said(HEAD + "Where: Ostrand pier, gate two.\n\nWhen: Monday at noon.\n\n"
                + "Tickets: Nine crowns at the gate.\n\nAge: Children under six enter free.\n", "en"));
    }

    @Test
    void aPostIsWhosesHandleStandsUnderIt() {
        String text = HEAD + "Seventy years of paint and not one of rust paint. Well done.\n\n"
                + "Per Aas (@aas_dives)\n7:12 AM · Mar 3\n4.1K reposts\n\nThe owner did not answer.\n";
        assertEquals(List.of("Seventy years of paint and not one of rust paint. Well done. — Per Aas"),
                said(text, "en"));
    }

    @Test
    void aMailIsItsSenders() {
        String text = HEAD + "From: Tove Lindqvist\nTo: Per Aas\nSubject: Pier\n\nPer, I went under it again. "
                + "Do not dive there.\n\nTove\n\nThe owner called it a private matter.\n";
        assertEquals(List.of("Per, I went under it again. Do not dive there. — Tove Lindqvist"), said(text, "en"));
    }

    @Test
    void aRowIsSaidByWhomItsFirstCellNames() {
        String text = HEAD
                + "Name\tOn the pier\tOn bees\nPer Aas\t“Close it”\t“Why not”\nTove Lind\t“Keep it”\tno answer\n";
        assertEquals(List.of("Close it — Per Aas", "Why not — Per Aas", "Keep it — Tove Lind"), said(text, "en"));
    }

    @Test
    void linesOfDialogueGoToAndFro() {
        String text = "On the last boat to Ostrand nobody mentioned the pier.\n\nThen a boy turned to the keeper.\n\n"
                + "—Will it fall? he asked the keeper.\n\n—It fell years ago. It has not noticed.\n\n—And you?\n";
        List<String> said = said(text, "en");
        assertEquals(
                List.of("Will it fall? — he", "It fell years ago. It has not noticed. — the keeper", "And you? — he"),
                said);
    }

    @Test
    void aListBehindAColonIsNoQuotation() {
        assertEquals(List.of(), said(HEAD + "Tove Lindqvist suggested three things:\n\nNew planks for the deck\n\n"
                + "A fence around the gate\n\nA bell for the fog\n", "en"));
    }

    @Test
    void wordsThatArePrintedTwiceAreSaidByOnePerson() {
        String text = HEAD
                + "> Paint was all that held it.\n\n“We were proud. Paint was all that held it,” Tove Lindqvist said.\n";
        assertEquals(List.of("Paint was all that held it. — Tove Lindqvist",
                "We were proud. Paint was all that held it, — Tove Lindqvist"), said(text, "en"));
    }

    @Test
    void whatIsQuotedInATurnIsInsideIt() {
        Findings found = found(HEAD + "OKORO: What did he say?\n\nHALE: He told me, “Paint it.” So we did.\n\n"
                + "OKORO: And the owner?\n\nHALE: I said, “It will fall.”\n", "en");
        assertEquals(List.of("Paint it.", "It will fall."),
                found.inner().stream().map(FoundQuotation::words).toList());
        assertEquals(4, said(found).size());
    }

    @Test
    void whatSomebodyQuotesInsideMarksIsFoundWithWhoSaidIt() {
        Findings found = found("“My father told me, ‘Never paint in fog,’ and I never did,” Tove Lindqvist said.",
                "en");
        assertEquals(1, found.quotations().size());
        assertEquals("My father", found.inner().get(0).speaker().text());
    }

    @Test
    void turnsAreFoundInAnyLanguage() {
        String text = "Міст закрито\n\nОлена Шульга: Коли ви це побачили?\n\nПавло Гай: У травні.\n\n"
                + "Олена Шульга: Чому мовчали?\n\nПавло Гай: Ніхто не питав.\n";
        assertEquals(List.of("Коли ви це побачили? — Олена Шульга", "У травні. — Павло Гай",
                "Чому мовчали? — Олена Шульга", "Ніхто не питав. — Павло Гай"), said(text, "uk"));
    }

    @Test
    void tagsAreNoText() {
        Findings found = found("<p class=\"lead\">“We painted it,” <b>Tove Lindqvist</b> said.</p>", "en");
        assertEquals(List.of("We painted it, — Tove Lindqvist"), said(found));
        assertEquals(List.of(), found.dismissals());
        assertEquals(4, found.marks().size());
    }

    @Test
    void aBlockThatTheWriterSignedKeepsItsSpeaker() {
        List<FoundQuotation> found = QuotationFinder.create()
                .find(List.of(new TextBlock(TextBlock.Kind.BLOCK_QUOTE, "We painted it.", "Tove Lindqvist", "keeper"),
                        TextBlock.of(TextBlock.Kind.PARAGRAPH, "— Per Aas")), "en")
                .quotations();
        assertEquals("Tove Lindqvist", found.get(0).speaker().entity());
        assertTrue(found.get(0).confidence() == 1);
    }
}
