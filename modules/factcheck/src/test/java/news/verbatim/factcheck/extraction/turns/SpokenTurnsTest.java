package news.verbatim.factcheck.extraction.turns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import news.verbatim.factcheck.evidence.Evidence;
import news.verbatim.factcheck.evidence.Sample;
import news.verbatim.factcheck.extraction.Extraction;
import news.verbatim.factcheck.extraction.text.Extracted;
import news.verbatim.factcheck.extraction.text.LeftOut;
import news.verbatim.factcheck.extraction.text.SpokenTurn;
import news.verbatim.factcheck.verdict.MatchOutcome;
import news.verbatim.factcheck.verdict.Suggesting;
import news.verbatim.factcheck.verdict.Suggestion;
import news.verbatim.quotes.lines.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is named before a colon speaks, if it is a dialogue at all; and so in the other forms of transcripts. */
class SpokenTurnsTest {

    @Test
    void aDialogueHasTurnsWithoutTheirLabels() {
        String text = "Hearing of the harbour board\n\nDana Marlow: Will it close?\nOskar Lind: No.\nIt will not.\n\nDana Marlow: Never?";

        assertEquals(List.of("Dana Marlow", "Oskar Lind", "Dana Marlow"), speakers(turns(text)));
        assertEquals(List.of("Will it close?", "No.\nIt will not.", "Never?"), said(text));
    }

    @Test
    void timesBeforeOrAfterANameAreItsTime() {
        List<SpokenTurn> turns = turns("[00:12:03] MARLOW: Will it close?\nLIND (1:00:00): No.\n");

        assertEquals(List.of("MARLOW", "LIND"), speakers(turns));
        assertEquals(723_000, turns.get(0).from());
        assertEquals(3_600_000, turns.get(0).until());
        assertEquals(3_600_000, turns.get(1).from());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Dana Marlow  0:07  \nWill it close?\n\nSpeaker 2  0:12\nIt will not.",
            "Dana Marlow\n0:07\nWill it close?\n\nSpeaker 2\n0:12\nIt will not.",
            "Dana Marlow\n0 minutes 7 seconds\n0:07\nWill it close?\n\nSpeaker 2\n0 minutes 12 seconds\n0:12\nIt will not.",
            "0:07\nDana Marlow\nWill it close?\n\n0:12\nSpeaker 2\nIt will not.",
            "0:07 Dana Marlow\nWill it close?\n\n0:12 Speaker 2\nIt will not.",
            "Dana Marlow (00:07):\nWill it close?\n\nSpeaker 2 (00:12):\nIt will not.",
            "Dana Marlow [00:00:07.000]\nWill it close?\n\nSpeaker 2 [00:00:12.000]\nIt will not.",
            "[00:00:07] Dana Marlow: Will it close?\n[00:00:12] Speaker 2: It will not.",
            "Dana Marlow: [00:00:07] Will it close?\nSpeaker 2: [00:00:12] It will not.\nDana Marlow:",
            "**Dana Marlow** (00:07): Will it close?\n\n**Speaker 2** (00:12): It will not.",
            "Dana Marlow | 00:07\nWill it close?\nSpeaker 2 | 00:12\nIt will not.",
            "00:00:07:13 - 00:00:11:20\nDana Marlow\nWill it close?\n\n00:00:12:00 - 00:00:14:01\nSpeaker 2\nIt will not.",
            "0:07\tDana Marlow\tWill it close?\n0:12\tSpeaker 2\tIt will not.\n0:20\tDana Marlow\tIs that so?"})
    void namesAndTimesStandInManyForms(String text) {
        List<SpokenTurn> turns = turns(text).stream().filter(turn -> turn.end() > turn.start()).limit(2)
                .toList();

        assertEquals(List.of("Dana Marlow", "Speaker 2"), speakers(turns));
        assertEquals(List.of("Will it close?", "It will not."),
                said(text).stream().filter(words -> !words.isEmpty()).limit(2).toList());
        assertEquals(List.of(7_000, 12_000), turns.stream().map(SpokenTurn::from).toList());
    }

    @Test
    void aTurnThatGoesOnUnderANewTimeIsOnePersons() {
        String text = "Dana Marlow  0:07\nWe saw no\n\nDana Marlow  0:12\nreason to close it.\n\nOskar Lind  0:15\nNor did I.";

        Evidence evidence = Sample.evidence(Extraction.pasted(text));

        assertEquals(MatchOutcome.VERBATIM, outcome(evidence, "We saw no reason to close it", "Dana Marlow"));
        assertEquals(MatchOutcome.SAID_BY_ANOTHER, outcome(evidence, "Nor did I", "Dana Marlow"));
    }

    @Test
    void theRecordOfAParliamentHasPointsBehindItsNames() {
        String text = "The CHAIRMAN. The board is open.\n\nMrs. Holm (during the reading). I ask that we stop here.\n\nMr. LINDT of "
                + "Harbour. I object.\n\n"
                + "The CHAIRMAN. Without objection. So ordered.";

        assertEquals(List.of("The CHAIRMAN", "Mrs. Holm", "Mr. LINDT", "The CHAIRMAN"),
                speakers(turns(text)));
        assertEquals(List.of("The board is open.", "I ask that we stop here.", "I object.",
                "Without objection. So ordered."), said(text));
    }

    @Test
    void aMinisterIsNamedBehindTheOffice() {
        assertEquals(List.of("Mara Lindt", "Tom Brandt", "Mara Lindt"),
                speakers(turns("The Minister for Ports (Mara Lindt): We shall.\n\n"
                        + "Tom Brandt (Harbour East) (Ind): When?\n\nMara Lindt: Soon.")));
    }

    @Test
    void aQuestionIsNeverTheWitnesssAnswer() {
        String text = "     Q.   Did you see the ferry leave\nbefore nine?\n\n     A.   I saw a light. I did not see\nthe ferry.\n\n    "
                + " Q.   You told the captain so.\n\n"
                + "     A.   I told him of a light.";

        assertEquals(List.of("Q", "A", "Q", "A"), speakers(turns(text)));
        Evidence evidence = Sample.evidence(Extraction.pasted(text));
        assertEquals(MatchOutcome.SAID_BY_ANOTHER, outcome(evidence, "You told the captain so", "Ada Holm"));
        assertEquals(MatchOutcome.VERBATIM, outcome(evidence, "I saw a light. I did not see the ferry", "Ada Holm"));
    }

    @Test
    void whoAsksAndWhoAnswersIsNamedWhereTheTranscriptSaysIt() {
        String text = "ADA HOLM,\nhaving been duly sworn, testified:\n\nDIRECT EXAMINATION BY MR. ALDER:\n\nQ  Where were you?\n\nA  At "
                + "home.\n\nTHE COURT:  All day?\n\n"
                + "THE WITNESS:  All day.\n\nBY MS. REED:\nQ  Alone?\nA  Alone.";

        List<SpokenTurn> turns = turns(text);

        assertEquals(List.of("MR. ALDER", "ADA HOLM", "THE COURT", "THE WITNESS", "MS. REED", "ADA HOLM"),
                speakers(turns));
        assertEquals(List.of("Where were you?", "At home.", "All day?", "All day.", "Alone?", "Alone."), said(text));
    }

    @Test
    void numbersOfLinesAreToldAndNotSaid() {
        Extracted read = Extraction.pasted("""
                 1            THE COURT:  Mr. Lind, did you open the
                 2   gate on the night of the storm?
                 3            THE WITNESS:  I opened it once, and I saw
                 4   that 12 boats were gone when I
                 5   closed it.
                 6
                 1            MS. REED:  Objection.
                 2            THE COURT:  Overruled.
                """);

        assertEquals(List.of("THE COURT", "THE WITNESS", "MS. REED", "THE COURT"), speakers(read.turns()));
        assertEquals("I opened it once, and I saw\nthat 12 boats were gone when I\nclosed it.",
                read.text().substring(read.turns().get(1).start(), read.turns().get(1).end()));
        assertEquals("1–6, 1–2", read.leftOut().get(0).what());
        assertEquals(MatchOutcome.VERBATIM,
                outcome(Sample.evidence(read), "I saw that 12 boats were gone when I closed it", "Oskar Lind"));
    }

    @Test
    void eachFifthLineMayBeNumbered() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 20; i++) {
            text.append(i % 5 == 0 ? "%-4d".formatted(i) : "    ").append("we said line number x\n");
        }

        assertTrue(!Extraction.pasted(text.toString()).text().matches("(?s).*\\d.*"));
    }

    @Test
    void aListKeepsItsNumbers() {
        assertTrue(Extraction.pasted("1. We open.\n2. We close.\n3. We pay.\n4. We leave.\n5. We stay.").text()
                .startsWith("1. We open."));
        assertTrue(Extraction.pasted("Budget\n2024 was bad.\n2025 was worse.\nNobody knows.").text().contains("2024"));
    }

    @Test
    void timesAloneAreTimesAndNobodySpeaks() {
        String text = "0:07\nthe ferry leaves\n0:12\nat nine\n0:15\nand not before";

        List<SpokenTurn> turns = turns(text);

        assertEquals(Arrays.asList(null, null, null), speakers(turns));
        assertEquals(List.of(7_000, 12_000, 15_000), turns.stream().map(SpokenTurn::from).toList());
        assertEquals(MatchOutcome.VERBATIM,
                outcome(Sample.evidence(Extraction.pasted(text)), "the ferry leaves at nine and not before",
                        "Ada Holm"));
    }

    @Test
    void aTimeInsideASpeechIsNotSaid() {
        String text = "MARLOW: We wait [00:01:07] for the ferry.\nLIND: We [00:01:12] do not.";

        assertEquals(MatchOutcome.VERBATIM,
                outcome(Sample.evidence(Extraction.pasted(text)), "We wait for the ferry", "Marlow"));
        assertEquals(67_000, turns(text).get(1).from());
    }

    @Test
    void minutesInASentenceAreWords() {
        assertEquals(List.of(), turns("10 minutes later we left.\n20 minutes later we came back."));
    }

    @Test
    void whatLooksLikeATranscriptAndIsNotReadIsSaid() {
        assertTrue(remarks("The ferry: it leaves\nOur boat: it stays\nThe gate: it is shut\nThe sea: it is calm")
                .contains("looks like a transcript"));
        assertEquals("", remarks("The board met on Monday. It said: no ferry."));
    }

    @Test
    void theHeadOfALetterIsNoDialogue() {
        assertEquals(List.of(),
                turns("From: Dana Marlow\nTo: Oskar Lind\nSubject: the tunnel\n\nIt will close.\n"
                        + "From: Oskar Lind\nTo: Dana Marlow\nDate: today\n\nIt will not."));
    }

    @Test
    void aColonInASpeechIsNoLabel() {
        assertEquals(List.of(),
                turns("I say to you: no.\nAnd I say to you: never.\nI say to you: no.\nLook: here it is."));
    }

    @Test
    void oneWordBeforeAColonThatComesOnceIsNobody() {
        assertEquals(Arrays.asList("Marlow", null, "Marlow"),
                speakers(turns("Marlow: We go.\nLook: here it is.\nMarlow: We went.")));
    }

    /** The same forms as in articles that are brought in. */
    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = {"DM: %s|OL: %s; DM; OL", "D.M.: %s|O.L.: %s; D.M.; O.L.", "DM %s|OL %s; DM; OL",
                    "Dana Marlow (mayor): %s|Oskar Lind (diver): %s; Dana Marlow; Oskar Lind",
                    "Dana Marlow, mayor: %s|Oskar Lind, diver: %s; Dana Marlow; Oskar Lind",
                    "The Minister for Ports (Dana Marlow): %s|Oskar Lind (East): %s; Dana Marlow; Oskar Lind",
                    "THE CHAIRMAN. %s|Mr. LIND. %s; THE CHAIRMAN; Mr. LIND",
                    "DIE VORSITZENDE. %s|Herr LIND. %s; DIE VORSITZENDE; Herr LIND",
                    "Frage: %s|Antwort: %s; Q; A", "F: %s|A: %s; Q; A", "П: %s|В: %s; Q; A", "問：%s|答：%s; Q; A",
                    "ГОЛОВУЮЧА. %s|ЛІНД О.М. %s; ГОЛОВУЮЧА; ЛІНД О.М",
                    "Дана Марло (мер): %s|Оскар Лінд: %s; Дана Марло; Оскар Лінд",
                    "議長：%s|三浦：%s; 議長; 三浦", "○議長（高橋遥君）　%s|○三浦航君　%s; 議長; 三浦航君",
                    "[00:07] 高橋遥: %s|[00:12] 三浦航: %s; 高橋遥; 三浦航"})
    void aLabelIsOneInAnyFormAndLanguage(String forms, String one, String other) {
        String asks = forms.split("\\|")[0];
        String answers = forms.split("\\|")[1];
        String text = String.join("\n", asks.formatted("Will it close?"), answers.formatted("It will not."),
                asks.formatted("Never?"), answers.formatted("Never."));

        assertEquals(List.of(one, other, one, other), speakers(turns(text)));
        assertEquals(List.of("Will it close?", "It will not.", "Never?", "Never."), said(text));
    }

    /** Words above a name in a document are whose name it is, however the name stands there. */
    @ParameterizedTest
    @ValueSource(
            strings = {"Oskar Lind\nOskar Lind\ndiver", "— Oskar Lind, diver", "Oskar Lind\nPhoto: Oskar Lind\ndiver"})
    void whoSignsWordsInADocumentHasSaidThem(String signature) {
        Evidence evidence = Sample.evidence(Extraction.pasted("The harbour office has a new gate.\n\n"
                + "I opened the gate in the storm and saw nothing.\n" + signature + "\n\nThe office is open at nine."));

        assertEquals(MatchOutcome.VERBATIM,
                outcome(evidence, "I opened the gate in the storm and saw nothing", "Oskar Lind"));
        assertEquals(MatchOutcome.SAID_BY_ANOTHER,
                outcome(evidence, "I opened the gate in the storm and saw nothing", "Dana Marlow"));
    }

    private static MatchOutcome outcome(Evidence evidence, String words, String speaker) {
        List<Suggestion> found = new Suggesting(Sample.STANDARD).suggest(Sample.quotation(0, words, speaker),
                Suggesting.over(List.of(evidence)),
                source -> evidence, true);
        return found.isEmpty() ? MatchOutcome.NOT_FOUND : found.get(0).outcome();
    }

    private static String remarks(String text) {
        return String.join(" ",
                Extraction.pasted(text).leftOut().stream().filter(one -> one.kind() == LeftOut.Kind.REMARK)
                        .map(LeftOut::what).toList());
    }

    private static List<SpokenTurn> turns(String text) {
        return SpokenTurn.of(Transcript.of(text));
    }

    private static List<String> said(String text) {
        return turns(text).stream().map(turn -> text.substring(turn.start(), turn.end())).toList();
    }

    private static List<String> speakers(List<SpokenTurn> turns) {
        return turns.stream().map(SpokenTurn::speaker).toList();
    }
}
