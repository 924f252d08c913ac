package news.verbatim.events.act;

import jakarta.ejb.ApplicationException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.text.Span;

/**
 * A use case refuses what was asked of it, and says why in words for the person who asked. Nothing of the transaction
 * remains; what was typed stays where it is.
 */
@ApplicationException(rollback = true)
public class Refusal extends RuntimeException {

    private final transient List<Problem> problems;

    private final transient List<StackTraceElement> origins;

    /**
     * One thing that is wrong.
     *
     * @param field     the field of the form; null if it is about the action as a whole
     * @param message   what is wrong and what to do about it
     * @param span      the words of the text that it is about; null if it is about no words
     * @param quotation the quotation that it is about; null if it is about none
     */
    public record Problem(String field, String message, Span span, QuotationId quotation) {

        /** Makes one that is about a field or the action only. */
        public Problem(String field, String message) {
            this(field, message, null, null);
        }
    }

    /** Refuses for all the given problems; there is at least one. */
    public Refusal(List<Problem> problems) {
        this(problems, Collections.nCopies(problems.size(), Origin.ofCall()));
    }

    /** Refuses for all the given problems, each of which was found at its own place in the code. */
    Refusal(List<Problem> problems, List<StackTraceElement> origins) {
        super(problems.stream().map(Problem::message).collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
        this.origins = List.copyOf(origins);
    }

    /** Refuses the action as a whole. */
    public static Refusal because(String message) {
        return new Refusal(List.of(new Problem(null, message)));
    }

    /** Refuses the action as a whole because of one quotation, to which a page can lead. */
    public static Refusal over(QuotationId quotation, String message) {
        return new Refusal(List.of(new Problem(null, message, null, quotation)));
    }

    /** Refuses what stands in one field. */
    public static Refusal at(String field, String message) {
        return new Refusal(List.of(new Problem(field, message)));
    }

    /** Returns what is wrong, in the order of the form. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Returns the places in the code that found the {@link #problems}, in the same order, for who looks after the
     * system.
     */
    public List<StackTraceElement> origins() {
        return origins;
    }
}
