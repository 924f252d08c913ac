package news.verbatim.newsroom.house.wording;

import java.time.Instant;
import java.util.function.Function;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.question.Turn;

/**
 * The sentences in which pages tell who is on with a story.
 *
 * @param names what a person is called
 * @param times how a time is printed
 */
@ModuleInternal
public record PartyWords(Function<PersonId, String> names, Function<Instant, String> times) {

    /** Returns who is on, such as {@code With Nadia Osei}. */
    public String who(Turn turn) {
        return "With " + switch (turn.party()) {
            case AUTHOR -> turn.person() == null ? "its author" : names.apply(turn.person());
            case CHECKER -> turn.person() == null ? "the checkers" : names.apply(turn.person());
            case SECOND_CHECKER -> "a second checker";
            case EDITOR -> turn.person() == null ? "the editors" : names.apply(turn.person());
            case LEGAL -> turn.person() == null ? "a lawyer" : names.apply(turn.person());
            case CHIEF -> turn.person() == null ? "the chief" : names.apply(turn.person());
            case SECOND_EDITOR -> "a second editor";
            case CLOCK -> "the clock";
            case READERS -> "its readers";
        };
    }

    /** Returns who is on, since or until when, and with what. */
    public String sentence(Turn turn) {
        return who(turn) + span(turn) + ": " + what(turn) + ".";
    }

    private String span(Turn turn) {
        if (turn.until() != null && turn.act() != Turn.Act.WAIT) {
            return ", until " + times.apply(turn.until());
        }
        return turn.since() == null || turn.act() == Turn.Act.WAIT ? "" : ", since " + times.apply(turn.since());
    }

    /** Returns what waits there. */
    public String what(Turn turn) {
        return switch (turn.act()) {
            case WRITE -> "being written";
            case CHANGE -> "sent back";
            case REVIVE -> "spiked, and can be revived";
            case FOLLOW_UP -> "killed for good; its words can begin a follow-up";
            case CORRECT -> Words.count(turn.open(), "notice") + (turn.open() == 1 ? " waits" : " wait")
                    + " for the next edition";
            case CHECK -> isPublic(turn) + open(turn)
                    + (turn.person() == null && turn.open() == turn.of() ? ", nobody has begun" : "");
            case SEND_BACK ->
                    isPublic(turn) + turn.open() + " of " + turn.of() + (turn.open() == 1 ? " stops it" : " stop it");
            case COMPLETE -> isPublic(turn) + (turn.of() == 0 ? "nobody is quoted" : "every quotation is resolved")
                    + ", the check can be completed";
            case CONFIRM ->
                    isPublic(turn) + Words.count(turn.open(), "proposal") + (turn.open() == 1 ? " waits" : " wait")
                            + " to be confirmed";
            case SETTLE -> "readers have " + Words.count(turn.open(), "quotation")
                    + (turn.open() == 1 ? " that does" : " that do")
                    + " not stand any more";
            case DECIDE -> turn.person() == null ? "waits for a decision" : "being read for a decision";
            case AGREE -> "another editor wants it out with " + open(turn);
            case LIFT -> "held back";
            case RESCHEDULE -> "approved, and in no schedule";
            case WAIT -> "goes live " + times.apply(turn.until());
            case REFILE -> "withdrawn from its readers";
            case TAKE_UP -> "public";
        };
    }

    private static String open(Turn turn) {
        return turn.open() + " of " + Words.count(turn.of(), "quotation") + " open";
    }

    private static String isPublic(Turn turn) {
        return turn.note().equals("public") ? "readers have it, " : "";
    }
}
