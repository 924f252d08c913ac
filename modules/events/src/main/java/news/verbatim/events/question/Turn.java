package news.verbatim.events.question;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;

/**
 * Who is on with a story, as the module says whose people have it: who, since when, with how much, and what they do
 * next. A module has nothing to say of a story that is not with its people. Of all modules the first one on the way
 * counts: what its author has in hand is before no editor, what is before the editors waits for no checker, and what is
 * being checked is not the readers' yet.
 *
 * @param story    which story
 * @param revision which revision it is about; 0 if that is none of them
 * @param party    whose turn it is
 * @param person   who of them; null if it is any of them
 * @param since    since when; null if the module does not know
 * @param until    until when; null if that is open
 * @param act      what they do next
 * @param open     how many quotations, proposals or notices wait for that; 0 if it is about the whole story
 * @param of       how many there are in all
 * @param note     what was said about it by whoever passed it on; may be empty
 */
public record Turn(StoryId story, int revision, Party party, PersonId person, Instant since, Instant until, Act act,
        int open,
        int of, String note) {

    /** Whose turn it can be. */
    public enum Party {
        /** Who has the text in hand. */
        AUTHOR,
        /** A checker who wrote nothing of it. */
        CHECKER,
        /** A checker who did not propose what waits. */
        SECOND_CHECKER,
        /** An editor who neither wrote nor checked it. */
        EDITOR,
        /** Who looks at it for the law. */
        LEGAL,
        /** The chief of the desk. */
        CHIEF,
        /** An editor who did not propose to let it out. */
        SECOND_EDITOR,
        /** Nobody has to do anything until a time. */
        CLOCK,
        /** It is public, and nothing waits. */
        READERS
    }

    /** What the party does next. */
    public enum Act {
        /** Write, and submit it. */
        WRITE,
        /** Change what was asked for, and submit it again. */
        CHANGE,
        /** It was given up: revive it. */
        REVIVE,
        /** It will never run: begin another story with its words. */
        FOLLOW_UP,
        /** A notice waits for the next edition: take the story up. */
        CORRECT,
        /** Rule on the quotations that are open. */
        CHECK,
        /** What is left cannot pass as it stands: it goes back to its author. */
        SEND_BACK,
        /** Every quotation is resolved: complete the check. */
        COMPLETE,
        /** Confirm or refuse what another checker proposed. */
        CONFIRM,
        /** Readers have something that does not stand any more: do something about it, and say what. */
        SETTLE,
        /** Approve it, or ask for changes. */
        DECIDE,
        /** Agree or not that it goes out with open quotations. */
        AGREE,
        /** It is held: let it go on, or kill it. */
        LIFT,
        /** It is approved and in no schedule: give it a time. */
        RESCHEDULE,
        /** It goes live by itself; until then it can be moved or held. */
        WAIT,
        /** It was taken from its readers: say why it comes back. */
        REFILE,
        /** Readers have it: take it up for an update. */
        TAKE_UP
    }

    /** Returns the one that counts of what the modules say, in the order in which stories pass them. */
    public static Optional<Turn> of(Stream<Turn> said) {
        return said.filter(turn -> turn != null).findFirst();
    }

    /**
     * Returns the same with what its module does not know: who has the text in hand, if it is theirs, and since when it
     * is where it is.
     */
    public Turn with(PersonId author, Instant there) {
        return new Turn(story, revision, party, person == null && party == Party.AUTHOR ? author : person,
                since == null ? there : since, until, act, open, of, note);
    }
}
