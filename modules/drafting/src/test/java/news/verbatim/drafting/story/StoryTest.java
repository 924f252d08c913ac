package news.verbatim.drafting.story;

import static news.verbatim.testing.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import news.verbatim.drafting.draft.Draft;
import news.verbatim.drafting.draft.StoryReading;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.StoryText;
import org.junit.jupiter.api.Test;

class StoryTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final PersonId RANA = PersonId.next();
    private static final StoryReading READING = new StoryReading();

    private final Story story = new Story(StoryId.next(), draft("Tunnel to close"), RANA, NOW);

    @Test
    void aSubmittedStoryCannotBeChanged() {
        story.submit(RANA, NOW);

        assertRefused(null, "This story was submitted as revision 1 and cannot be changed",
                () -> story.save(draft("Other"), 1, RANA, NOW));
    }

    @Test
    void itCannotBeSubmittedTwice() {
        story.submit(RANA, NOW);

        assertRefused(null, "This story was submitted as revision 1 and cannot be submitted",
                () -> story.submit(RANA, NOW));
    }

    @Test
    void whoHasNotSeenTheNewestDraftDoesNotOverwriteIt() {
        story.save(draft("Second"), 1, RANA, NOW);

        assertRefused(null, "Somebody saved this story after you opened it.",
                () -> story.save(draft("Third"), 1, RANA, NOW));
        assertEquals("Second", story.draft().text().headline());
    }

    @Test
    void whatOthersReportIsNobodysEdit() {
        story.reach(Stage.IN_APPROVAL, "", NOW);

        story.save(draft("Second"), 1, RANA, NOW);

        assertEquals("Second", story.draft().text().headline());
    }

    @Test
    void withdrawnItIsWrittenAgainAndTheNextSubmissionIsANewRevision() {
        assertEquals(1, story.submit(RANA, NOW).number());
        story.withdraw(NOW);

        assertTrue(story.isBeingWritten());
        assertFalse(story.isOnItsWay(1));
        assertEquals(2, story.submit(RANA, NOW).number());
    }

    @Test
    void everybodyWhoSavedIsAnAuthor() {
        PersonId ada = PersonId.next();
        story.save(draft("Second"), 1, ada, NOW);

        assertEquals(2, story.authors().size());
        assertTrue(story.authors().containsAll(List.of(RANA, ada)));
    }

    @Test
    void theSlugStaysOnceOthersHaveSeenIt() {
        story.submit(RANA, NOW);
        story.withdraw(NOW);
        story.save(draft("Quite another headline"), 1, RANA, NOW);

        assertEquals("tunnel-to-close", story.slug());
    }

    @Test
    void aPublicStoryIsTakenUpAgainAndItsRevisionStaysPublicMeanwhile() {
        goLive();

        story.revise(NOW);
        story.save(draft("Tunnel closed"), 1, RANA, NOW);

        assertTrue(story.isBeingWritten());
        assertEquals("tunnel-to-close", story.slug());
        assertEquals(1, copy().publicRevision());
        assertEquals("Taken up again. Revision 1 stays public until the next one is approved.",
                copy().stageNote());
        assertEquals(2, story.submit(RANA, NOW).number());
        assertTrue(story.isOnItsWay(2));
        assertEquals("/2026/tunnel-to-close", copy().address());
    }

    @Test
    void anUpdateIsWithdrawnAndTheRevisionBeforeItStaysPublic() {
        goLive();
        story.revise(NOW);
        story.submit(RANA, NOW);

        story.withdraw(NOW);

        assertEquals(
                "Taken back by its author: revision 2 is not on its way any more. Revision 1 stays public until the next one is approved.",
                copy().stageNote());
    }

    @Test
    void onlyAPublicStoryIsTakenUpAgainAndAPublicOneIsNotWithdrawn() {
        assertRefused(null, "Only a public story can be taken up again; this one is still on", () -> story.revise(NOW));
        story.submit(RANA, NOW);
        assertRefused(null, "Only a public story can be taken up again; this one is still on", () -> story.revise(NOW));
        story.publishedAt("/2026/tunnel-to-close", NOW);
        assertRefused(null, "This story is public and cannot be taken back.", () -> story.withdraw(NOW));
        story.revise(NOW);
        assertRefused(null, "Only a public story can be taken up again; this one is still on", () -> story.revise(NOW));
    }

    @Test
    void itSaysInWhichLanguageItsQuotationsWereLookedForWhereThatIsAnotherOne() {
        assertFalse(copy().isReadAsAnother());
        Draft german = Draft.of(READING.of(new StoryText("Der Tunnel wird geschlossen", "", List.of(),
                List.of(Block.paragraph("Der Tunnel ist seit Montag zu, und niemand weiß, wie lange noch."),
                        Block.paragraph("„Wir haben das nicht gewollt“, sagte Ida Brandt, die für die Bahn spricht.")),
                "Rana Amari", "city", "en")));
        story.save(german, 1, RANA, NOW);

        assertTrue(copy().isReadAsAnother());
        assertEquals("de", copy().readAs());
        assertEquals("Ida Brandt", copy().claims().get(0).likely() == null
                ? copy().claims().get(0).quotation().speaker()
                : copy().claims().get(0).likely().name());
    }

    private WorkingCopy copy() {
        return story.workingCopy(READING.of(story.draft().text()));
    }

    private void goLive() {
        story.submit(RANA, NOW);
        story.publishedAt("/2026/tunnel-to-close", NOW);
    }

    private static Draft draft(String headline) {
        return Draft.of(READING
                .of(new StoryText(headline, "", List.of(), List.of(Block.paragraph("Plain.")), "R", "city", "en")));
    }
}
