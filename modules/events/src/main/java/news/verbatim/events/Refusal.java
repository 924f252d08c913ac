package news.verbatim.events;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A use case refuses what was asked of it, and says why in words for the person who asked. Nothing of the transaction
 * remains; what was typed stays where it is.
 */
@ApplicationException(rollback = true)
public class Refusal extends RuntimeException {

    private final transient List<Problem> problems;

    /**
     * One thing that is wrong.
     *
     * @param field   the field of the form; null if it is about the action as a whole
     * @param message what is wrong and what to do about it
     */
    public record Problem(String field, String message) {
    }

    /** Refuses for all the given problems; there is at least one. */
    public Refusal(List<Problem> problems) {
        super(problems.stream().map(Problem::message).collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
    }

    /** Refuses the action as a whole. */
    public static Refusal because(String message) {
        return new Refusal(List.of(new Problem(null, message)));
    }

    /** Refuses what stands in one field. */
    public static Refusal at(String field, String message) {
        return new Refusal(List.of(new Problem(field, message)));
    }

    /** Returns what is wrong, in the order of the form. */
    public List<Problem> problems() {
        return problems;
    }
}
