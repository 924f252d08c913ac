package news.verbatim.newsroom.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import news.verbatim.events.text.EvidenceKind;
import news.verbatim.factcheck.rules.Alteration;
import news.verbatim.factcheck.rules.Alteration.Kind;
import news.verbatim.factcheck.verdict.MatchOutcome;
import news.verbatim.factcheck.verdict.Suggestion;
import org.junit.jupiter.api.Test;

class DiffTest {

    @Test
    void equalWordsAreOneRunOnBothSides() {
        Diff diff = Diff.of("There is no risk.", passage("There is no risk."));

        assertEquals("There is no risk.", drawn(diff.printed()));
        assertEquals("There is no risk.", drawn(diff.said()));
        assertEquals(List.of(), diff.differences());
    }

    @Test
    void aReplacedWordIsCutOutOnBothSidesAndEachNamesTheOther() {
        Diff diff = Diff.of("There is a risk.", passage("There is no risk.",
                new Alteration(Kind.SUBSTITUTED, 9, 10, "a", 9, 11, "no", false)));

        assertEquals("There is {replaced:a|said: “no”} risk.", drawn(diff.printed()));
        assertEquals("There is {replaced:no|printed: “a”} risk.", drawn(diff.said()));
        assertEquals(1, diff.refused());
    }

    @Test
    void wordsThatNobodySaidAreAddedAndLeaveNoSignInThePassage() {
        Diff diff = Diff.of("No risk, and we accept it.", passage("No risk.",
                new Alteration(Kind.INSERTED, 7, 25, ", and we accept it", 7, 7, "", false)));

        assertEquals("No risk{added:, and we accept it|not said}.", drawn(diff.printed()));
        assertEquals("No risk.", drawn(diff.said()));
    }

    @Test
    void aLeftOutWordLeavesASignWhereItIsMissing() {
        Diff diff = Diff.of("We will pay.", passage("We will not pay.",
                new Alteration(Kind.NEGATION_DROPPED, 7, 7, "", 8, 11, "not", false)));

        assertEquals("We will{dropped:|left out here: “not”} pay.", drawn(diff.printed()));
        assertEquals("We will {dropped:not|not printed} pay.", drawn(diff.said()));
    }

    @Test
    void anEllipsisAndABracketAreShownAsDeclared() {
        Diff diff = Diff.of("The ferries … run [from June].", passage("The ferries as far as I know run again.",
                new Alteration(Kind.ELLIPSIS, 11, 14, " … ", 11, 29, " as far as I know ", true),
                new Alteration(Kind.BRACKET, 18, 29, "[from June]", 33, 38, "again", true)));

        assertEquals("The ferries {declared:…|an ellipsis} run {declared:[from June]|a bracket}.",
                drawn(diff.printed()));
        assertEquals("The ferries {declared:as far as I know|printed: …} run {declared:again|printed: [from June]}.",
                drawn(diff.said()));
        assertEquals(0, diff.refused());
    }

    @Test
    void anAlterationThatTheHouseRulesRefuseIsStillShownAsDeclaredButCounted() {
        Diff diff = Diff.of("We … pay.", passage("We never pay.",
                new Alteration(Kind.ELLIPSIS, 3, 4, "…", 3, 8, "never", false)));

        assertEquals("We {declared:…|an ellipsis} pay.", drawn(diff.printed()));
        assertEquals(1, diff.refused());
    }

    @Test
    void aCapitalAndAFillerAreSlight() {
        Diff diff = Diff.of("We know.", passage("and uh we know",
                new Alteration(Kind.CAPITAL, 0, 2, "We", 7, 9, "we", true),
                new Alteration(Kind.FILLER, 0, 0, "", 4, 6, "uh", true)));

        assertEquals("{slight:We|a capital} know.", drawn(diff.printed()));
        assertEquals("and {slight:uh|a filler left out} {slight:we|a capital} know", drawn(diff.said()));
    }

    @Test
    void whatIsNotAllowedIsListedFirst() {
        Diff diff = Diff.of("We know it.", passage("we knew it",
                new Alteration(Kind.CAPITAL, 0, 2, "We", 0, 2, "we", true),
                new Alteration(Kind.SUBSTITUTED, 3, 7, "know", 3, 7, "knew", false)));

        assertEquals(List.of("know", "We"), diff.differences().stream().map(Diff.Difference::printed).toList());
    }

    @Test
    void whereCutsOverlapNoWordIsLostOrShownTwice() {
        Diff diff = Diff.of("abcdef",
                passage("abcdef", new Alteration(Kind.REORDERED, 0, 4, "abcd", 2, 6, "cdef", false),
                        new Alteration(Kind.SUBSTITUTED, 2, 6, "cdef", 0, 90, "abcdef", false)));

        assertEquals("abcdef", diff.printed().stream().map(Diff.Run::text).collect(Collectors.joining()));
        assertEquals("abcdef", diff.said().stream().map(Diff.Run::text).collect(Collectors.joining()));
    }

    @Test
    void withoutAPassageTheQuotationStandsAlone() {
        assertEquals("There is no risk.", drawn(Diff.alone("There is no risk.").printed()));
        assertEquals(List.of(), Diff.alone("There is no risk.").said());
    }

    private static Suggestion passage(String words, Alteration... alterations) {
        return new Suggestion(UUID.randomUUID(), "Council recording", EvidenceKind.OWN_RECORDING,
                LocalDate.of(2026, 11, 18), true,
                MatchOutcome.ALTERED, 0, words.length(), words, "", "", "Oskar Lind", "00:41:07", List.of(alterations),
                List.of(),
                List.of(), "");
    }

    private static String drawn(List<Diff.Run> runs) {
        return runs.stream().map(run -> run.look().isEmpty() ? run.text()
                : "{" + run.look() + ":" + run.text() + "|" + run.word() + "}").collect(Collectors.joining());
    }
}
