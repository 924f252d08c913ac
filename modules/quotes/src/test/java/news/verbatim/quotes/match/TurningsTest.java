package news.verbatim.quotes.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import news.verbatim.quotes.Caution;
import news.verbatim.quotes.Claim;
import news.verbatim.quotes.MatchVerdict;
import news.verbatim.quotes.Passage;
import news.verbatim.quotes.Source;
import news.verbatim.quotes.Turning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In each line the words between ‹ and › are quoted, exactly. */
class TurningsTest {

    private static Passage passage(String marked) {
        String text = marked.replace("‹", "").replace("›", "");
        int start = marked.indexOf('‹');
        int end = marked.indexOf('›') - 1;
        MemoryIndex index = new MemoryIndex();
        index.add(new Source("s", null, null, null, text, List.of()));
        return new Matcher(index).match(new Claim(text.substring(start, end), null, null)).best();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "I deny that ‹we paid the pilot to keep quiet›. | DENIED",
            "It is simply not true that ‹we paid the pilot to keep quiet›. | DENIED",
            "It would be a lie to say ‹we paid the pilot to keep quiet›. | DENIED",
            "No pilot of ours, neither the young ones nor those with thirty years at sea, ‹was paid to keep quiet›. | DENIED",
            "‹We paid the pilot to keep quiet›? Certainly not. | DENIED",
            "‹We paid the pilot to keep quiet›. That is a lie. | DENIED",
            "Wir haben ‹den Lotsen bezahlt› nicht, um ihn zu kaufen. | DENIED",
            "Ich bestreite, dass ‹wir den Lotsen bezahlt haben›. | DENIED",
            "Nous n'avons ‹payé le pilote› pour rien. | DENIED",
            "Nunca ‹pagamos al piloto por callar›. | DENIED",
            "Ми не ‹платили лоцманові за мовчання›. | DENIED",
            "Nikt z nas nie ‹zapłacił pilotowi za milczenie›. | DENIED",
            "Do you really think that ‹we paid the pilot to keep quiet›? | QUESTION",
            "Is it true ‹the pilot was paid to keep quiet›? | QUESTION",
            "I wonder whether ‹the pilot was paid to keep quiet›. | QUESTION",
            "¿Es verdad que ‹el piloto cobró por callar›? | QUESTION",
            "If the court agrees, ‹we will pay the pilot in full›. | CONDITION",
            "‹We will pay the pilot in full› as soon as the bank says yes. | CONDITION",
            "‹We will pay the pilot in full›, provided that the bank says yes. | CONDITION",
            "Suppose that ‹the pilot had been paid in full›. | CONDITION",
            "‹Wir zahlen dem Lotsen alles›, sofern das Gericht zustimmt. | CONDITION",
            "Si le juge est d'accord, ‹nous paierons le pilote›. | CONDITION",
            "‹Заплатимо лоцманові все›, якщо суд погодиться. | CONDITION",
            "According to the pilot, ‹the buoy was never lit›. | REPORTED",
            "The pilot claims that ‹the buoy was never lit›. | REPORTED",
            "‹The buoy was never lit›, or so the pilot tells everybody. | REPORTED",
            "Let me play devil's advocate for once. ‹A toll would be good for all of us›. | REPORTED",
            "Der Lotse behauptet, ‹die Boje sei nie beleuchtet gewesen›. | REPORTED",
            "Perhaps ‹the buoy was never lit›. | HEDGED",
            "I think ‹the buoy was never lit›. | HEDGED",
            "‹The buoy was never lit›, as far as I know. | HEDGED",
            "‹The pilot did his work›. But the harbour office did not. | CONCESSION",
            "‹The pilot did his work›, but nobody else did. | CONCESSION",
            "‹Everybody was paid›, except the two pilots. | EXCEPTION",
            "‹Alle wurden bezahlt›, außer den beiden Lotsen. | EXCEPTION",
            "‹The harbour is closed› until the ice has gone. | LIMITED",
            "On paper, ‹the harbour is closed›. | LIMITED",
            "‹We lost our crates› of oranges to the frost. | PARTIAL",
    })
    void whatTurnsIsNamed(String marked, Caution caution) {
        Passage passage = passage(marked);
        assertEquals(MatchVerdict.VERBATIM, passage.verdict());
        assertTrue(passage.cautions().contains(caution), passage.turnings().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "There is no doubt that ‹the buoy was never lit›.",
            "I will not hide it from you: ‹the buoy was never lit›.",
            "I said to his face that ‹the buoy was never lit›.",
            "Whether or not the court agrees, ‹we will pay the pilot in full›.",
            "‹We will pay the pilot in full›, whatever the bank says.",
            "‹We will pay the pilot in full› even if the bank says no.",
            "I am certain that ‹the buoy was never lit›.",
            "We did not ask for it. ‹The harbour office lit the buoy on its own›.",
            "Any other business? No? Then ‹the meeting is closed for tonight›.",
            "No, ‹the buoy stays where it is›.",
            "Not only did they lie; ‹they paid the pilot in full›.",
            "‹They gave us rope› and oil.",
            "‹Wir zahlen dem Lotsen alles›, was immer das Gericht sagt.",
            "Kein Zweifel: ‹die Boje war dunkel›.",
            "Because nobody listened, ‹the pilot went home›.",
            "Thank you all. ‹The harbour has had nine good years›, and the tenth will be better.",
    })
    void aFairCutIsSilent(String marked) {
        Passage passage = passage(marked);
        assertEquals(MatchVerdict.VERBATIM, passage.verdict());
        assertEquals(Set.of(), passage.cautions(), passage.turnings().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "We will, if the court lets us, sell the barge. | We will … sell the barge | CONDITION",
            "We will never, not for all the gold in the bank of the town where my mother was born and where I learnt to row in the year of the great "
                    + "flood, sell the barge. | We will … sell the barge | NEGATION_SWALLOWED",
            "All barges are dry except the three on the north quay, and the crews are fed. | All barges are dry … and the crews are fed | EXCEPTION",
    })
    void whatAnEllipsisSwallowsIsNamed(String text, String quote, Caution caution) {
        MemoryIndex index = new MemoryIndex();
        index.add(new Source("s", null, null, null, text, List.of()));
        Passage passage = new Matcher(index).match(new Claim(quote, null, null)).best();
        assertEquals(MatchVerdict.ELIDED, passage.verdict());
        assertTrue(passage.cautions().contains(caution), passage.cautions().toString());
    }

    @Test
    void theWordsAreThoseOfTheSource() {
        String text = "We met. The pilot claims that the buoy was never lit.";
        Turning turning = passage("We met. The pilot claims that ‹the buoy was never lit›.").turnings().get(0);
        assertEquals("claims", turning.words());
        assertEquals("claims", text.substring(turning.start(), turning.end()));
    }

    @Test
    void twoSentencesBeforeAndAfterAreShown() {
        Passage passage = passage(
                "One is here. Two is here. Three is here. Look, ‹four is here› too. Five is here. Six is here. Seven is here.");
        assertEquals("Two is here. Three is here. Look,", passage.before());
        assertEquals("too. Five is here. Six is here.", passage.after());
    }
}
