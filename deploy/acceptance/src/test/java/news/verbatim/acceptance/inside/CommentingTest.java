package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import news.verbatim.drafting.comments.CommentCard;
import news.verbatim.drafting.comments.Commenting;
import news.verbatim.drafting.listing.Stories;
import news.verbatim.drafting.story.Revisions;
import news.verbatim.drafting.story.WorkingCopy;
import news.verbatim.drafting.writing.Writing;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.StoryText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Colleagues talk about the words of a story. */
class CommentingTest extends StoryTest {

    private static final Span OPENS = new Span(new Place(Place.Field.BODY, 0), 1, 27);

    @Inject
    private Commenting commenting;

    @Inject
    private Stories stories;

    @Inject
    private Writing writing;

    private final Somebody editor = Somebody.with(Roles.EDITOR);

    private StoryId story;

    @BeforeEach
    void write() {
        story = newsroom.draftBy(newsroom.reporter);
    }

    @Test
    void myWorkTellsHowManyAreOpen() {
        UUID comment = say("Monday of which week?");
        say("Which bridge?");
        assertEquals(2, newsroom.reporter.asks(stories::myWork).remarks().get(story));

        newsroom.reporter.does(() -> commenting.resolve(comment));
        assertEquals(1, newsroom.reporter.asks(stories::myWork).remarks().get(story));
    }

    @Test
    void aCommentIsAnsweredResolvedAndOpenedAgainByAnAnswer() {
        UUID comment = say("Monday of which week?");
        newsroom.reporter.does(() -> commenting.answer(UUID.randomUUID(), comment, "The first of May.", Set.of()));
        newsroom.reporter.does(() -> commenting.resolve(comment));

        CommentCard resolved = only();
        assertEquals("The bridge opens on Monday", resolved.words());
        assertEquals(List.of("The first of May."), resolved.answers().stream().map(CommentCard.Answer::said).toList());
        assertEquals(newsroom.reporter.id(), resolved.resolvedBy());

        editor.does(() -> commenting.answer(UUID.randomUUID(), comment, "Of which year?", Set.of()));
        assertNull(only().resolvedBy());
    }

    @Test
    void aCommentFollowsItsWordsAndSaysWhenTheyAreGone() {
        say("Monday of which week?");

        save("A new lead.", "“At last the bridge opens on Monday in May,” said Mara Lindt, the harbour master.");
        assertEquals(1, only().span().place().index());
        assertEquals("bridge opens on Monday", only().words());
        assertEquals("The bridge opens on Monday", only().about());

        save("Nothing of it is left.");
        assertNull(only().span());
    }

    @Test
    void aCommentStandsBesideEachRevisionToo() {
        newsroom.submit(newsroom.reporter, story);
        UUID comment = UUID.randomUUID();
        newsroom.checker.does(() -> commenting.comment(comment, story, 1, OPENS, "The bridge opens on Monday",
                "Who says so?", Set.of()));
        newsroom.withdraw(newsroom.reporter, story);
        save("Nothing of it is left.");

        assertNull(only().span());
        assertEquals(OPENS, editor.asks(() -> commenting.of(story, 1)).get(0).span());
    }

    @Test
    void whoIsMentionedIsToldOnceAndTwoWhoSendTheSameSayItOnce() {
        PersonId colleague = PersonId.next();
        UUID comment = UUID.randomUUID();
        for (int again = 0; again < 2; again++) {
            editor.does(() -> commenting.comment(comment, story, Revisions.NOW, OPENS, "The bridge opens on Monday",
                    "@Somebody: sure?",
                    List.of(colleague, colleague)));
        }

        assertEquals(List.of("ColleagueMentioned"), facts(story));
        assertEquals("@Somebody: sure?", only().said());
    }

    @Test
    void nothingIsSaidAboutWordsThatAreNotThereAndNothingTooLong() {
        assertAt("commented", () -> say("Hm.", "The bridge opens on Tuesday"));
        assertAt("commentSaid", () -> say(" "));
        assertAt("commentSaid", () -> say("x".repeat(Commenting.LONGEST + 1)));
        UUID comment = say("Monday of which week?");
        assertAt("commentAnswer", () -> commenting.answer(UUID.randomUUID(), comment, "", Set.of()));
        assertRefused(null, "This comment does not exist.",
                () -> editor.does(() -> commenting.resolve(UUID.randomUUID())));
    }

    private void assertAt(String field, Somebody.Action action) {
        Refusal refusal = assertThrows(Refusal.class, () -> editor.does(action));
        assertFalse(refusal.problems().isEmpty());
        assertEquals(field, refusal.problems().get(0).field());
    }

    private UUID say(String said) {
        return say(said, "The bridge opens on Monday");
    }

    private UUID say(String said, String words) {
        UUID comment = UUID.randomUUID();
        editor.does(() -> commenting.comment(comment, story, Revisions.NOW, OPENS, words, said, Set.of()));
        return comment;
    }

    private void save(String... paragraphs) {
        WorkingCopy copy = newsroom.copy(story);
        StoryText text = copy.text();
        newsroom.reporter.does(() -> writing.save(story, copy.number(),
                new StoryText(text.headline(), text.standfirst(),
                        text.keyPoints(), List.of(paragraphs).stream().map(Block::paragraph).toList(), text.byline(),
                        text.desk(), text.language())));
    }

    private CommentCard only() {
        List<CommentCard> all = editor.asks(() -> commenting.of(story, Revisions.NOW));
        assertEquals(1, all.size());
        return all.get(0);
    }
}
