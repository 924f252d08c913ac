package news.verbatim.factcheck.verdict;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;

/** What a checker has to look at although the words are right. */
public enum Warning {
    /** The source denies what is quoted. */
    DENIED(Asks.MEANING, "The source denies this."),
    /** The source gives it as what somebody else says. */
    REPORTED(Asks.OWN_WORDS, "The source gives this as what somebody else says or writes."),
    /** The source asks it, or the quotation asks what the source says. */
    QUESTION(Asks.MEANING, "The source asks this and the quotation does not, or the other way round."),
    /** The source says it under a condition. */
    CONDITION(Asks.MEANING, "The source says this under a condition, or of what is only supposed or wished."),
    /** The source is not sure of it. */
    HEDGED(Asks.MEANING, "The source is not sure of this."),
    /** The source goes on with "but" and turns it. */
    CONCESSION(Asks.MEANING, "The source goes on and qualifies this."),
    /** The source makes an exception. */
    EXCEPTION(Asks.MEANING, "The source makes an exception."),
    /** The source says it of some time, place, people or amount only. */
    LIMITED(Asks.MEANING, "The source limits this: to a time, a place, some people or an amount."),
    /** The quotation stops in the middle of what is said. */
    PARTIAL(Asks.MEANING, "The quotation stops in the middle of what is said."),
    /** An ellipsis or a bracket stands for a negation. */
    NEGATION_SWALLOWED(Asks.MEANING, "An ellipsis or a bracket takes the place of a negation."),
    /** Marks that turn the words are missing or added. */
    MARKS(Asks.MEANING, "A mark is missing or added that may turn the words."),
    /** Words in brackets change what is said. */
    ADDED_IN_BRACKETS(Asks.MEANING, "The words in brackets may change what is said."),
    /** The source says that words are lost inside. */
    WORDS_LOST(Asks.MEANING, "The source says that words are lost here."),
    /** Words are hidden, struck out, deleted or inserted inside the passage. */
    TAKEN_BACK_HERE(Asks.MEANING,
            "Words inside this passage are hidden, struck out, deleted or newly inserted in the file; "
                    + "beside the evidence stands which."),
    /** The evidence gives the words to somebody else than the story does. */
    SAID_BY_ANOTHER(Asks.SPEAKER, "The evidence gives these words to somebody else."),
    /** The words run over more than one turn. */
    SEVERAL_SPEAKERS(Asks.SPEAKER, "More than one person speaks here."),
    /** The evidence is of another day than the story says. */
    SAID_ON_ANOTHER_DAY(Asks.OCCASION, "The evidence is of another day than the story says."),
    /** The evidence is of another occasion than the story says. */
    SAID_ELSEWHERE(Asks.OCCASION, "The evidence is of another occasion than the story says."),
    /** The evidence is somebody else's report. */
    SECOND_HAND(null, "This is second-hand: it proves only that somebody printed it."),
    /** An ellipsis bridges a long stretch. */
    FAR_ELLIPSIS(null, "An ellipsis bridges a long stretch of the source."),
    /** Part of the quotation stands nowhere in the source. */
    PART_NOT_FOUND(null, "Part of the quotation does not stand in this source."),
    /** The file of the evidence has words elsewhere that are hidden or were taken back. */
    TAKEN_BACK_ELSEWHERE(null,
            "The file has hidden, struck out or deleted words or comments elsewhere; they do not count.");

    /**
     * What has to be answered before a verdict passes: each warning has its question, and an answer to one is none to
     * another.
     */
    public enum Asks {
        /** Whether the meaning is kept. */
        MEANING("warning", "Is the meaning kept all the same? Say why, or dispute it",
                "Say why the meaning is kept, or dispute it.", "The meaning is kept: "),
        /** Whether the speaker stands for the words, or only gives somebody else's. */
        OWN_WORDS("warningOwn", "Does the speaker say it in their own name? Say how you know, or dispute it",
                "Say how you know that the speaker says it in their own name, or dispute it.",
                "Said in the speaker’s own name: "),
        /** Whether the speaker said it. */
        SPEAKER("warningSpeaker", "Did the speaker say it all the same? Say how you know, or dispute it",
                "Say how you know that the speaker said it, or dispute it.", "Said by the speaker all the same: "),
        /** Whether it was said on that day and occasion. */
        OCCASION("warningOccasion",
                "Was it said on that day and occasion all the same? Say how you know, correct the day, or dispute it",
                "Say how you know that it was said then and there, correct the day, or dispute it.",
                "Said then and there all the same: ");

        private final String field;
        private final String question;
        private final String wanted;
        private final String answered;

        Asks(String field, String question, String wanted, String answered) {
            this.field = field;
            this.question = question;
            this.wanted = wanted;
            this.answered = answered;
        }

        /** Returns the field that its answer is refused at. */
        public String field() {
            return field;
        }

        /** Returns what a checker is asked. */
        public String question() {
            return question;
        }

        /** Returns what to say, for whoever has not answered. */
        String wanted() {
            return wanted;
        }

        /** Returns what an answer begins with where it is kept. */
        String answered() {
            return answered;
        }
    }

    private final Asks asks;
    private final String sentence;

    Warning(Asks asks, String sentence) {
        this.asks = asks;
        this.sentence = sentence;
    }

    /** Returns what it asks; null if it is only something to know. */
    public Asks asks() {
        return asks;
    }

    /** Says whether no verdict passes on such a passage until a checker has answered what it asks. */
    public boolean toBeAnswered() {
        return asks != null;
    }

    /** Returns what these warnings ask, each question once. */
    public static List<Asks> asks(Collection<Warning> warnings) {
        EnumSet<Asks> asked = EnumSet.noneOf(Asks.class);
        warnings.stream().filter(Warning::toBeAnswered).map(Warning::asks).forEach(asked::add);
        return List.copyOf(asked);
    }

    /** Says it to a person. */
    public String sentence() {
        return sentence;
    }
}
