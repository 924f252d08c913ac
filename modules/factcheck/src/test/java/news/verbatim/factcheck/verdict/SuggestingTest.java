package news.verbatim.factcheck.verdict;

import static news.verbatim.factcheck.evidence.Sample.quotation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.Verdict;
import news.verbatim.factcheck.evidence.Evidence;
import news.verbatim.factcheck.evidence.Sample;
import news.verbatim.factcheck.extraction.text.Extracted;
import news.verbatim.factcheck.extraction.text.FileFormat;
import news.verbatim.factcheck.extraction.text.SpokenTurn;
import news.verbatim.factcheck.matching.KeptMatch;
import news.verbatim.factcheck.rules.Alteration;
import news.verbatim.factcheck.rules.HouseRules;
import org.junit.jupiter.api.Test;

class SuggestingTest {

    private static final String SAID = "Good evening. So, uh, let me be plain. We do not believe that there is a risk for the winter "
            + "season, because we looked at it every night, and we will look at it again, but only if the council pays. Thank you.";

    private final Evidence council = Sample.evidence("Council meeting", "Oskar Lind", SAID);

    @Test
    void theSameWordsAreVerbatimWithTheirSurroundings() {
        Suggestion found = best("we looked at it every night, and we will look at it again");

        assertEquals(MatchOutcome.VERBATIM, found.outcome());
        assertEquals("we looked at it every night, and we will look at it again", found.passage());
        assertEquals(found.passage(), SAID.substring(found.start(), found.end()));
        assertTrue(found.before().endsWith("because "), found.before());
        assertTrue(found.after().startsWith(", but only if") || found.after().startsWith("but only if"), found.after());
        assertEquals("Word for word in “Council meeting”.", found.explanation());
    }

    @Test
    void anAllowedAlterationIsNamed() {
        Suggestion found = best(
                "So let me be plain. We do not believe … that we looked at it every night".replace(" that we", " we"));

        assertEquals(MatchOutcome.ALLOWED, found.outcome(), found.explanation());
        assertEquals(Set.of(Alteration.Kind.FILLER, Alteration.Kind.ELLIPSIS), kinds(found));
        assertTrue(found.explanation().contains("a filler left out, an ellipsis"), found.explanation());
    }

    @Test
    void whereItDiffersIsShownInTheWordsAndInThePassage() {
        String printed = "let me be plain. We do not believe that there is no risk for the winter season";
        Suggestion found = best(printed);

        assertEquals(MatchOutcome.ALTERED, found.outcome());
        Alteration differs = found.alterations().stream().filter(one -> !one.kind().isSurface()).findFirst()
                .orElseThrow();
        assertEquals("no", printed.substring(differs.start(), differs.end()));
        assertEquals("a", found.passage().substring(differs.from(), differs.to()));
        assertFalse(differs.allowed());
        assertEquals("Otherwise in “Council meeting”: “a” is said for “no”.", found.explanation());
    }

    @Test
    void somebodyElsesWordsAreSomebodyElses() {
        Suggestion found = suggest(quotation(0, "we looked at it every night", "Marit Dahl"), Sample.STANDARD).get(0);

        assertEquals(MatchOutcome.SAID_BY_ANOTHER, found.outcome());
        assertEquals("In “Council meeting” Oskar Lind says this, not Marit Dahl.", found.explanation());
        assertTrue(found.warns());
    }

    @Test
    void aCutAfterANegationAndOneBeforeAButWantAnAnswer() {
        assertEquals(List.of(Warning.DENIED), best("there is a risk for the winter season").warnings());
        assertEquals(List.of(Warning.CONDITION, Warning.CONCESSION, Warning.LIMITED),
                best("and we will look at it again").warnings());
    }

    @Test
    void theWordsBehindAWarningAreNamedWhereTheyStand() {
        Suggestion found = best("and we will look at it again");
        Turned only = found.turned().stream().filter(one -> one.warning() == Warning.CONDITION).findFirst()
                .orElseThrow();

        assertEquals("“but only if”", found.wordsOf(Warning.CONDITION));
        assertEquals(only.words(), SAID.substring(only.start(), only.end()));
        assertTrue(only.start() >= found.end() && only.end() <= found.end() + found.after().length(), found.after());
        assertEquals(SAID.substring(found.start() - found.before().length(), found.start()), found.before());
        assertEquals(SAID.substring(found.end(), found.end() + found.after().length()), found.after());
    }

    @Test
    void thatSomebodyElseSaidItIsNotToldWhereTheSpeakerDid() {
        Evidence own = Sample.evidence("Radio", "Marit Dahl", "Now, we looked at it every night.");
        Quotation dahls = quotation(0, "we looked at it every night", "Marit Dahl");
        Suggestion another = suggest(dahls, Sample.STANDARD).get(0);
        Suggestion theirs = new Suggesting(Sample.STANDARD)
                .suggest(dahls, Suggesting.over(List.of(own)), id -> own, false).get(0);

        assertEquals(List.of(theirs), Suggesting.best(Stream.of(another, theirs)));
        assertEquals(List.of(another), Suggesting.best(Stream.of(another)));
    }

    @Test
    void whatIsSaidInOtherWordsLeadsToItsPassageAndSettlesNothing() {
        Quotation said = quotation(0, "The council has to pay before anybody would look again at the winter risk",
                "Oskar Lind");
        List<Suggestion> found = new Suggesting(Sample.STANDARD).otherWords(said, List.of(council.source()),
                id -> council, true);

        assertEquals(MatchOutcome.OTHER_WORDS, found.get(0).outcome());
        assertTrue(found.get(0).passage().contains("only if the council pays"), found.get(0).passage());
        assertEquals("Said in other words here? “Council meeting” does not hold these words.",
                found.get(0).explanation());
        assertFalse(found.get(0).settles());
        assertEquals("passage",
                assertThrows(Refusal.class, () -> VerdictRules.require(said, new RulingForm(Verdict.VERBATIM,
                        council.id(), "",
                        found.get(0).start(), found.get(0).end(), "", Map.of(), TranslationForm.NONE, null, false),
                        council, Sample.STANDARD, Sample.NOW))
                        .problems().get(0).field());
    }

    @Test
    void whatNobodySaidIsNotFound() {
        assertEquals(List.of(),
                suggest(quotation(0, "The mayor will resign before Christmas", "Oskar Lind"), Sample.STANDARD));
    }

    @Test
    void aFillerMayComeTwice() {
        Evidence talk = Sample.evidence("Talk", "Oskar Lind",
                "And all of us here know well, um, um, that it rains here on every Sunday.");
        Quotation said = quotation(0, "all of us here know well that it rains here on every Sunday", "Oskar Lind");
        Suggestion found = new Suggesting(Sample.STANDARD)
                .suggest(said, Suggesting.over(List.of(talk)), id -> talk, true).get(0);

        assertEquals(Set.of(Alteration.Kind.FILLER), kinds(found));
    }

    @Test
    void aWordThatMayMeanSomethingIsNoFiller() {
        Evidence talk = Sample.evidence("Talk", "Oskar Lind",
                "And all of us here know well that it like, you know, rains.");
        Quotation said = quotation(0, "all of us here know that it like rains", "Oskar Lind");
        Suggestion found = new Suggesting(Sample.STANDARD)
                .suggest(said, Suggesting.over(List.of(talk)), id -> talk, true).get(0);

        assertEquals(Set.of(Alteration.Kind.DROPPED, Alteration.Kind.FILLER), kinds(found));
    }

    @Test
    void theSameAlterationPassesOneSetAndFailsAnother() {
        Quotation said = quotation(0,
                "So let me be plain. We do not believe that there is a risk for the winter season", "Oskar Lind");
        HouseRules strict = new HouseRules("strict", 1, Set.of(Alteration.Kind.ELLIPSIS, Alteration.Kind.BRACKET), 40,
                "");

        assertEquals(MatchOutcome.ALLOWED, suggest(said, Sample.STANDARD).get(0).outcome());
        assertEquals(MatchOutcome.ALTERED, suggest(said, strict).get(0).outcome());
    }

    @Test
    void whatSettlesItComesFirstAndOfTheseTheStorysOwn() {
        Suggestion own = best("we looked at it every day, and we will look at it again");
        Suggestion elsewhere = new Suggesting(Sample.STANDARD)
                .suggest(quotation(0, "we looked at it every night", "Oskar Lind"),
                        Suggesting.over(List.of(council)), id -> council, false)
                .get(0);
        Suggestion ownVerbatim = best("we looked at it every night");

        assertEquals(List.of(elsewhere), Suggesting.best(Stream.of(elsewhere, elsewhere)));
        assertEquals(List.of(ownVerbatim), Suggesting.best(Stream.of(ownVerbatim, elsewhere)));
        assertEquals(MatchOutcome.ALTERED, own.outcome());
    }

    @Test
    void whatIsFoundLaterIsAddedAndNothingIsLost() {
        KeptMatch match = new KeptMatch(UUID.randomUUID(), quotation(0, "x", "").id());
        match.add(List.of(), MatchOutcome.NOT_FOUND, Sample.NOW);
        assertEquals(MatchOutcome.NOT_FOUND, match.match().outcome());

        match.add(List.of(best("we looked at it every day, and we will look at it again")), MatchOutcome.NOT_FOUND,
                Sample.NOW);
        match.add(List.of(), MatchOutcome.NOT_FOUND, Sample.NOW);

        assertEquals(MatchOutcome.ALTERED, match.match().outcome());
        assertEquals(1, match.match().suggestions().size());
    }

    @Test
    void whoSpeaksIsKnownWithoutATimecodeToo() {
        String text = "Lind: There is no risk for the winter season.";
        Evidence notes = Sample
                .evidence(new Extracted(FileFormat.TEXT, text, List.of(new SpokenTurn(6, text.length(), "Lind", null,
                        null)), List.of()));
        Suggestion found = new Suggesting(Sample.STANDARD).suggest(quotation(0, "There is no risk", "Oskar Lind"),
                Suggesting.over(List.of(notes)), id -> notes, true).get(0);

        assertEquals("Lind", found.speaker());
        assertEquals("", found.timecode());
    }

    @Test
    void aPassageThatACheckerMarksIsComparedAndNothingBeyondIt() {
        Quotation said = quotation(0, "we will look at it again", "Oskar Lind");
        int from = SAID.indexOf("and we will");
        Suggesting rules = new Suggesting(Sample.STANDARD);

        assertEquals(MatchOutcome.VERBATIM,
                rules.within(said, council, from, SAID.length(), true).orElseThrow().outcome());
        assertTrue(rules.within(said, council, 0, 30, true).isEmpty());
    }

    private Suggestion best(String words) {
        return suggest(quotation(0, words, "Oskar Lind"), Sample.STANDARD).get(0);
    }

    private List<Suggestion> suggest(Quotation quotation, HouseRules rules) {
        return new Suggesting(rules).suggest(quotation, Suggesting.over(List.of(council)), id -> council, true);
    }

    private static Set<Alteration.Kind> kinds(Suggestion found) {
        return found.alterations().stream().map(Alteration::kind).filter(kind -> !kind.isSurface())
                .collect(Collectors.toSet());
    }
}
