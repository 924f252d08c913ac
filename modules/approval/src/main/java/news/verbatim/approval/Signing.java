package news.verbatim.approval;

import jakarta.persistence.Embeddable;
import java.util.Set;
import news.verbatim.events.Refusal;

/**
 * Who has to sign a story, in order, and how far that is.
 *
 * @param steps        the roles that the story entered with
 * @param stepsVersion which version of its desk's steps they are
 * @param stepsCount   how many of them sign this text
 * @param signed       how many have
 * @param turn         whose turn it is
 * @param round        counts how often it began anew; what was signed in an earlier round counts for nothing
 */
@Embeddable
record Signing(String steps, int stepsVersion, int stepsCount, int signed, String turn, int round) {

    /** Begins with the steps that a story enters with. */
    static Signing with(Steps steps) {
        return new Signing(steps.joined(), steps.version(), 0, 0, steps.roles().get(0), 0);
    }

    Steps enteredWith() {
        return Steps.of(steps, stepsVersion);
    }

    /** Begins another round, for a text with that risk. */
    Signing anew(Risk risk) {
        Steps now = enteredWith().forRisk(risk);
        return new Signing(steps, stepsVersion, now.roles().size(), 0, now.roles().get(0), round + 1);
    }

    /** One more has signed a text with that risk. */
    Signing sign(Risk risk) {
        boolean last = signed + 1 == stepsCount;
        return new Signing(steps, stepsVersion, stepsCount, signed + 1,
                last ? turn : enteredWith().forRisk(risk).roles().get(signed + 1), round);
    }

    boolean isDone() {
        return signed == stepsCount;
    }

    /**
     * Refuses who has not the role whose turn it is.
     *
     * @throws Refusal if none of these is it
     */
    void requireTurnOf(Set<String> roles) {
        if (!roles.contains(turn)) {
            throw Refusal.because("It is the turn of somebody else: this story waits for the role “" + turn + "”.");
        }
    }
}
