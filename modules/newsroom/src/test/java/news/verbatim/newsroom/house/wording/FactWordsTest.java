package news.verbatim.newsroom.house.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.ledger.LedgerEntry;
import org.junit.jupiter.api.Test;

class FactWordsTest {

    private final FactWords facts = new FactWords();

    @Test
    void aFactIsToldAsASentenceWithItsReason() {
        LedgerEntry disputed = entry("QuoteDisputed",
                "{\"reason\":\"He said “no”.\\nTwice.\",\"words\":\"yes\",\"revision\":2}");

        assertEquals("disputed a quotation", facts.deed(disputed));
        assertEquals("yes · He said “no”.\nTwice.", facts.detail(disputed));
    }

    @Test
    void everyReasonIsTold() {
        assertEquals("One. · Two.", facts.detail(entry("PublicationRefused", "{\"reasons\":[\"One.\",\"Two.\"]}")));
    }

    @Test
    void whoGotAStoryIsPartOfTheSentence() {
        PersonId ada = PersonId.next();
        LedgerEntry handed = entry("StoryHandedOver", "{\"note\":\"\",\"to\":\"" + ada + "\"}");

        assertEquals("handed the story over", facts.deed(handed));
        assertEquals(ada, facts.to(handed));
        assertEquals("", facts.detail(handed));
        assertNull(facts.to(entry("StorySpiked", "{}")));
    }

    @Test
    void howItEndedThatAStoryWasToBeLetOutIsToldAsItWas() {
        assertEquals("ended the time for which two editors let the story out with open quotations",
                facts.deed(entry("GlassEnded", "{\"expired\":true}")));
        assertEquals("did not agree to let the story out with open quotations",
                facts.deed(entry("GlassEnded", "{\"expired\":false}")));
    }

    @Test
    void aFactNobodyHasWordsForYetIsNamed() {
        assertEquals("SomethingNew", facts.deed(entry("SomethingNew", "{}")));
        assertEquals("", facts.detail(entry("SomethingNew", "{}")));
    }

    private static LedgerEntry entry(String fact, String payload) {
        return new LedgerEntry(1, Instant.EPOCH, fact, StoryId.next(), null, payload);
    }
}
