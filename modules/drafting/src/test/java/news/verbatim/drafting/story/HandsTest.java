package news.verbatim.drafting.story;

import static news.verbatim.testing.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import news.verbatim.drafting.draft.Draft;
import news.verbatim.drafting.draft.StoryReading;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.StoryText;
import org.junit.jupiter.api.Test;

/** A story goes through several hands, and whoever wrote on it is counted. */
class HandsTest {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    private static final PersonId RANA = PersonId.next();
    private static final PersonId ADA = PersonId.next();

    private final Draft draft = Draft.of(new StoryReading().of(new StoryText("The bridge", "", List.of(),
            List.of(Block.paragraph("“It opens,” said Marit Dahl, the mayor. They call it “the moat”.")), "Rana Amari",
            "city", "en")));

    private final Story story = new Story(StoryId.next(), draft, RANA, NOW);

    @Test
    void whoHandsItOverStaysAnAuthor() {
        story.handOver(ADA);

        assertEquals(ADA, story.inHand());
        assertEquals(Set.of(RANA, ADA), Set.copyOf(story.authors()));
        story.handOver(RANA);
        assertEquals(Set.of(RANA, ADA), Set.copyOf(story.authors()));
    }

    @Test
    void nobodyGetsWhatTheyHaveOrWhatOthersWorkOn() {
        assertEquals("heir", assertThrows(Refusal.class, () -> story.handOver(RANA)).problems().get(0).field());
        story.submit(RANA, NOW);
        assertRefused(null, "This story was submitted as revision 1 and cannot be handed", () -> story.handOver(ADA));
    }

    @Test
    void aFollowUpHasTheWordsAndQuotationsThatNobodyKnows() {
        Draft copy = draft.attributed(draft.quotations().get(0).id(), "Mara Dahl", "deputy mayor").unchecked();

        assertEquals(draft.text(), copy.text());
        assertEquals("Mara Dahl", copy.quotations().get(0).speaker());
        assertTrue(copy.claims().get(0).byHand());
        List<Quotation> before = draft.quotations();
        copy.quotations().forEach(quotation -> before.forEach(old -> assertNotEquals(old.id(), quotation.id())));
    }

    @Test
    void whoWroteTheWordsIsCountedInTheFollowUpToo() {
        Story next = new Story(StoryId.next(), draft.unchecked(), ADA, NOW);
        next.follow(story);

        assertEquals(Set.of(RANA, ADA), Set.copyOf(next.authors()));
        assertEquals(ADA, next.inHand());
    }
}
