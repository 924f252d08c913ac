package news.verbatim.drafting.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.StoryText;
import org.junit.jupiter.api.Test;

class UnseenTest {

    @Test
    void whatTakesNoRoomOrTurnsTheDirectionIsNamed() {
        assertEquals("U+200B, zero width space", Unseen.in("We\u200b go"));
        assertEquals("U+202E, right-to-left override", Unseen.in("We \u202ego"));
        assertEquals("U+200D, zero width joiner", Unseen.in("no\u200dt"));
        assertEquals("U+200F, right-to-left mark", Unseen.in("We\u200f go"));
    }

    @Test
    void aJoinerBelongsToScriptsAndSignsThatNeedIt() {
        assertNull(Unseen.in("می\u200cخواهم"));
        assertNull(Unseen.in("क्\u200dष"));
        assertNull(Unseen.in("👩\u200d👧 and ❤️\u200d🔥"));
        assertNull(Unseen.in("שלום\u200f."));
        assertNull(Unseen.in("Plain words."));
    }

    @Test
    void aQuotationWithOneIsNotSubmitted() {
        StoryText text = new StoryText("Head", "", List.of(),
                List.of(Block.paragraph("“We go\u200b home,” said Ole Brun.")), "R",
                "city", "en");
        StoryReading.Result read = new StoryReading().of(text);

        Refusal refusal = assertThrows(Refusal.class, () -> new Sweeping(Draft.of(read), read).refuseIfOpen());

        assertEquals("body", refusal.problems().get(0).field());
        assertTrue(refusal.getMessage().contains("U+200B"), refusal.getMessage());
    }

    @Test
    void norIsOneInTheNameOfWhoSaysIt() {
        StoryReading reading = new StoryReading();
        StoryText text = new StoryText("Head", "", List.of(), List.of(Block.paragraph("“We go,” said Marit Dahl.")),
                "R", "city", "en");
        Draft draft = Draft.of(reading.of(text));

        Draft named = draft.attributed(draft.quotations().get(0).id(), "Mar\u202eit Dahl", "");
        Refusal refusal = assertThrows(Refusal.class, () -> new Sweeping(named, reading.of(text)).refuseIfOpen());

        assertTrue(refusal.getMessage().contains("U+202E"), refusal.getMessage());
    }
}
