package news.verbatim.approval.steps;

import jakarta.persistence.Embeddable;
import java.util.Set;
import news.verbatim.approval.risk.Risk;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Refusal;

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
@ModuleInternal
@Embeddable
public record Signing(String steps, int stepsVersion, int stepsCount, int signed, String turn, int round) {

    /** Begins with the steps that a story enters with. */
    public static Signing with(Steps steps) {
        return new Signing(steps.joined(), steps.version(), 0, 0, steps.roles().get(0), 0);
    }

    public Steps enteredWith() {
        return Steps.of(steps, stepsVersion);
    }

    /** Begins another round, for a text with that risk. */
    public Signing anew(Risk risk) {
        Steps now = enteredWith().forRisk(risk);
        return new Signing(steps, stepsVersion, now.roles().size(), 0, now.roles().get(0), round + 1);
    }

    /** One more has signed a text with that risk. */
    public Signing sign(Risk risk) {
        boolean last = signed + 1 == stepsCount;
        return new Signing(steps, stepsVersion, stepsCount, signed + 1,
                last ? turn : enteredWith().forRisk(risk).roles().get(signed + 1), round);
    }

    public boolean isDone() {
        return signed == stepsCount;
    }

    /**
     * Refuses who has not the role whose turn it is.
     *
     * @throws Refusal if none of these is it
     */
    public void requireTurnOf(Set<String> roles) {
        if (!roles.contains(turn)) {
            throw Refusal.because("It is the turn of somebody else: this story waits for " + Steps.person(turn) + ".");
        }
    }
}
