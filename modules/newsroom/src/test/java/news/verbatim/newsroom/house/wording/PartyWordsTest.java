package news.verbatim.newsroom.house.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.Instant;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.question.Turn;
import news.verbatim.events.question.Turn.Act;
import news.verbatim.events.question.Turn.Party;
import news.verbatim.newsroom.house.frame.NextAct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is on with a story is told in one sentence. */
class PartyWordsTest {

    private static final Instant SINCE = Instant.parse("2026-11-22T13:03:00Z");
    private static final Instant UNTIL = Instant.parse("2026-11-22T13:21:00Z");

    private final PersonId nadia = PersonId.next();
    private final PartyWords words = new PartyWords(person -> "Nadia Osei",
            at -> at.equals(SINCE) ? "14:03 CET" : "14:21 CET");

    @Test
    void aCheckIsWithWhoeverHasBegunIt() {
        assertEquals("With Nadia Osei, since 14:03 CET: 2 of 8 quotations open.",
                told(Party.CHECKER, nadia, null, Act.CHECK, 2, 8));
        assertEquals("With the checkers, since 14:03 CET: 8 of 8 quotations open, nobody has begun.",
                told(Party.CHECKER, null, null, Act.CHECK, 8, 8));
        assertEquals("With the checkers, since 14:03 CET: 1 of 1 quotation open, nobody has begun.",
                told(Party.CHECKER, null, null, Act.CHECK, 1, 1));
        assertEquals("With Nadia Osei, since 14:03 CET: 1 of 8 stops it.",
                told(Party.CHECKER, nadia, null, Act.SEND_BACK, 1, 8));
        assertEquals("With a second checker, since 14:03 CET: 1 proposal waits to be confirmed.",
                told(Party.SECOND_CHECKER, null, null, Act.CONFIRM, 1, 8));
    }

    @Test
    void aDecisionIsWithTheEditorWhoReadsItUntilTheClaimEnds() {
        assertEquals("With Nadia Osei, until 14:21 CET: being read for a decision.",
                told(Party.EDITOR, nadia, UNTIL, Act.DECIDE, 0, 8));
        assertEquals("With the editors, since 14:03 CET: waits for a decision.",
                told(Party.EDITOR, null, null, Act.DECIDE, 0, 8));
        assertEquals("With a lawyer, since 14:03 CET: waits for a decision.",
                told(Party.LEGAL, null, null, Act.DECIDE, 0, 8));
    }

    @Test
    void theClockSaysWhenAndReadersSinceWhen() {
        assertEquals("With the clock: goes live 14:21 CET.", told(Party.CLOCK, null, UNTIL, Act.WAIT, 0, 0));
        assertEquals("With its readers, since 14:03 CET: public.", told(Party.READERS, null, null, Act.TAKE_UP, 0, 0));
        assertEquals("With the editors, since 14:03 CET: readers have 2 quotations that do not stand any more.",
                told(Party.EDITOR, null, null, Act.SETTLE, 2, 0));
        assertEquals("With Nadia Osei, since 14:03 CET: 1 notice waits for the next edition.",
                told(Party.AUTHOR, nadia, null, Act.CORRECT, 1, 0));
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void everyActIsWordedAndLeadsToAPage(Act act) {
        Turn turn = turn(Party.EDITOR, null, UNTIL, act, 1, 2);
        assertFalse(words.what(turn).isBlank());
        assertNotNull(NextAct.of(turn).outcome());
        assertFalse(NextAct.of(turn).label().isBlank());
    }

    private String told(Party party, PersonId person, Instant until, Act act, int open, int of) {
        return words.sentence(turn(party, person, until, act, open, of));
    }

    private static Turn turn(Party party, PersonId person, Instant until, Act act, int open, int of) {
        return new Turn(StoryId.next(), 1, party, person, SINCE, until, act, open, of, "");
    }
}
