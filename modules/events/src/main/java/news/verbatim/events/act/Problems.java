package news.verbatim.events.act;

import java.util.ArrayList;
import java.util.List;
import news.verbatim.events.text.Span;

/** Collects what is wrong with a form, so that a person hears of everything at once. */
public final class Problems {

    private final List<Refusal.Problem> found = new ArrayList<>();

    private final List<StackTraceElement> origins = new ArrayList<>();

    /** Notes a problem at a field unless the condition holds. */
    public Problems require(boolean holds, String field, String message) {
        return require(holds, field, null, message);
    }

    /** Notes a problem with words in a field unless the condition holds. */
    public Problems require(boolean holds, String field, Span words, String message) {
        if (!holds) {
            found.add(new Refusal.Problem(field, message, words, null));
            origins.add(Origin.ofCall());
        }
        return this;
    }

    /** Notes a problem unless the text has at least one visible character. */
    public Problems requireText(String text, String field, String message) {
        return require(text != null && !text.isBlank(), field, message);
    }

    /** Notes a problem if the text is longer than so many UTF-16 units; an absent text is not. */
    public Problems requireAtMost(int most, String text, String field) {
        int length = text == null ? 0 : text.length();
        return require(length <= most, field,
                "This is %,d characters long; %,d is the most. Make it shorter.".formatted(length, most));
    }

    /**
     * Refuses if anything was found.
     *
     * @throws Refusal with every problem
     */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new Refusal(found, origins);
        }
    }
}
