package news.verbatim.quotes.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import news.verbatim.quotes.Caution;
import news.verbatim.quotes.Claim;
import news.verbatim.quotes.Difference;
import news.verbatim.quotes.MatchVerdict;
import news.verbatim.quotes.Passage;
import news.verbatim.quotes.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Texts and quotations as files, captions, mail and transcripts write them. In the lists ⏎ stands for the end of a
 * line.
 */
class SetAsideTest {

    private static Passage best(String source, String quote) {
        MemoryIndex index = new MemoryIndex();
        index.add(new Source("s", null, null, null, source.replace('⏎', '\n'), List.of()));
        return new Matcher(index).match(new Claim(quote.replace('⏎', '\n'), null, null)).best();
    }

    private static String named(Passage passage) {
        return passage.differences().stream().map(one -> one.kind().name()).distinct().reduce("",
                (a, b) -> a + " " + b);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "1⏎00:00:01,000 --> 00:00:03,500⏎Nobody asked the divers⏎⏎2⏎00:00:03,600 --> 00:00:05,000⏎what they had seen. | Nobody asked the divers what they had seen",
            "[00:12] Nobody asked the divers⏎[00:15] what they had seen down there. | Nobody asked the divers what they had seen down there",
            "> Nobody asked the divers⏎> what they had seen down there. | Nobody asked the divers what they had seen down there",
            "Nobody asked the di-⏎vers what they had seen down there. | Nobody asked the divers what they had seen down there",
            "Nobody asked a well-⏎known diver what he had seen down there. | Nobody asked a well-known diver what he had seen down there",
            "The divers didn&#39;t see Brown &amp; Sons&rsquo; barge &ndash; nobody did. | The divers didn’t see Brown & Sons’ barge – nobody did",
            "The divers didnâ€™t see the barge at all, nobody did. | The divers didn’t see the barge at all, nobody did",
            "<p>The divers saw <b>nothing</b></p><p>and told nobody at all.</p> | The divers saw nothing and told nobody at all",
            "The divers saw *nothing* and told _nobody_ at all. | The divers saw nothing and told nobody at all",
            "MAYOR: The divers saw nothing.⏎MAYOR (off): They told nobody at all. | The divers saw nothing. They told nobody at all",
            "ERIKA GROSS saw nothing and told nobody at all. | Erika Groß saw nothing and told nobody at all",
            "The divers (laughter from the gallery) told nobody at all. | The divers told nobody at all",
            "The divers told nobody⏎⏎– 7 –⏎⏎what they had seen down there. | The divers told nobody what they had seen down there",
            "潜水员什么也没有看见，没有人问过他们。 | 什么也没有看见,没有人问过他们",
            "ダイバーは何も見ていません。誰も聞きませんでした。 | 何も見ていません",
            "นักดำน้ำไม่เห็นอะไรเลย และไม่มีใครถาม | ไม่เห็นอะไรเลย",
            "لَم يَرَ الغواصونَ شيئًا ولم يسألهم أحد | لم ير الغواصون شيئًا ولم يسألهم أحد",
            "Водола́зи нічого не бачили, і ніхто їх не питав. | Водолази нічого не бачили, і ніхто їх не питав",
    })
    void whatIsSetAsideLeavesItVerbatim(String source, String quote) {
        Passage passage = best(source, quote);
        assertEquals(MatchVerdict.VERBATIM, passage.verdict(), named(passage));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "We need 10-12 divers on the barge by noon | We need 1012 divers on the barge by noon | NUMBER",
            "We need 1,5 tonnes of rope on the barge by noon | We need 15 tonnes of rope on the barge by noon | NUMBER",
            "We lost 3-1 to the lads from the other quay | We lost 31 to the lads from the other quay | NUMBER",
            "The water must be <5 degrees for the test to count | The water must be 5 degrees for the test to count | NUMBER",
            "The water was at 40° when the test began at noon | The water was at 40 when the test began at noon | NUMBER",
            "The pilot had to re-sign the form in front of us all | The pilot had to resign the form in front of us all | SUBSTITUTED",
            "They will pay (if the audience of owners agrees) by June | They will pay by June | DROPPED",
            "We go home (after we have faced the music) by June | We go home by June | DROPPED",
            "We will raise the pier this year and next | We will [not] raise the pier this year and next | NEGATION_ADDED",
            "We need two hundred and fifty thousand crowns for the pier | We need 250,000 crowns for the pier | NUMBER_FORMAT",
            "We had a film about the fire on board in nineteen eighty-four | We had a film about the fire on board in 1984 | NUMBER_FORMAT",
            "Wir brauchen zweihundertfünfzigtausend Kronen für den Steg | Wir brauchen 250.000 Kronen für den Steg | NUMBER_FORMAT",
            "The fine was £80 and the skipper paid it on the spot | The fine was 80 £ and the skipper paid it on the spot | NUMBER_FORMAT",
            "The pipe holds 5² litres of oil on a good day | The pipe holds 52 litres of oil on a good day | NUMBER",
            "The diver said it was a bloody mess from the start | The diver said it was a b****y mess from the start | MASKED",
            "The diver said it was a bloody mess from the start | The diver said it was a b*o*y mess from the start | MASKED",
            "The diver said it was a bloody mess from the start | The diver said it was a b*y*y mess from the start | SUBSTITUTED",
            "You should not have let the boy go down alone | You should not have let the boy alone go down | REORDERED",
            "We shut the valve and rang the bell and ran up to the road | We shut the valve and ran up and rang the bell to the road | REORDERED",
            "It took us thirty, pardon, thirteen days to pump it dry | It took us thirteen days to pump it dry | DROPPED",
            "We sold two hundred and fifty tickets on the last night | We sold two hundred tickets on the last night | NUMBER",
            "The level fell by ten per cent in the dry month of May | The level fell by ten percent in the dry month of May | SPELLING",
            "Der Wirt hat uns gesagt, er trinke nur in Maßen vor der Arbeit | Der Wirt hat uns gesagt, er trinke nur in Massen vor der Arbeit | SUBSTITUTED",
            "The four boats went out before the wind came | The for boats went out before the wind came | SUBSTITUTED",
            "They filled the form before the wind came up | They filed the form before the wind came up | SUBSTITUTED",
            "The crew of the harbour boat recognised the colour of the grey theatre curtain | The crew of the harbor boat recognized the color of the gray theater curtain | SPELLING",
    })
    void whatCarriesMeaningIsANamedDifference(String source, String quote, Difference.Kind kind) {
        Passage passage = best(source, quote);
        assertEquals(MatchVerdict.ALTERED, passage.verdict(), named(passage));
        assertTrue(passage.differences().stream().anyMatch(one -> one.kind() == kind), named(passage));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "No more boats for the divers, I tell you | No, more boats for the divers, I tell you | MARKS",
            "You told the divers? That is what they say. | You told the divers. That is what they say | QUESTION",
            "The “experts” told the divers to go down again | The experts told the divers to go down again | MARKS",
            "They told (unintelligible) to go down again before noon | They told to go down again before noon | WORDS_LOST",
            "I saw the mate cut the rope that night | I saw the mate [deliberately] cut the rope that night | ADDED_IN_BRACKETS",
            "- The rope was cut that night.⏎- And the mate was gone. | The rope was cut that night. And the mate was gone | SEVERAL_SPEAKERS",
    })
    void marksThatTurnTheWordsAreACaution(String source, String quote, Caution caution) {
        Passage passage = best(source, quote);
        assertNotEquals(MatchVerdict.ALTERED, passage.verdict(), named(passage));
        assertTrue(passage.cautions().contains(caution), passage.cautions().toString());
    }

    @Test
    void whatIsStruckThroughIsNoTypography() {
        assertEquals(MatchVerdict.ALTERED, best("The divers were <del>not</del> told to go down again",
                "The divers were not told to go down again").verdict());
        assertEquals(MatchVerdict.ALTERED,
                best("The divers were ~~not~~ told to go down again", "The divers were not told to go down again")
                        .verdict());
    }

    @Test
    void aLabelIsNoWordAndSomebodyElsesTurn() {
        Passage passage = best("MS REED: The rope was cut that night. MR LUND: It was not, and you know it.",
                "The rope was cut that night. It was not");
        assertEquals(MatchVerdict.ALTERED, passage.verdict());
        assertTrue(passage.cautions().contains(Caution.SEVERAL_SPEAKERS));
        assertEquals("MR LUND",
                best("MS REED: The rope was cut. MR LUND: It was not, and you know it.", "and you know it").speaker());
    }

    @Test
    void twoVoweledWordsThatDifferAreTwoWords() {
        assertEquals(MatchVerdict.ALTERED,
                best("قال إن الكتاب كُتِبَ في القرية قبل عام", "قال إن الكتاب كَتَبَ في القرية قبل عام").verdict());
    }
}
