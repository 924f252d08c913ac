package news.verbatim.events;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a form, so that a person hears of everything at once. */
public final class Problems {

    private final List<Refusal.Problem> found = new ArrayList<>();

    /** Notes a problem at a field unless the condition holds. */
    public Problems require(boolean holds, String field, String message) {
        if (!holds) {
            found.add(new Refusal.Problem(field, message));
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
        return require(length <= most, field, "This is %,d characters long; %,d is the most.".formatted(length, most));
    }

    /**
     * Refuses if anything was found.
     *
     * @throws Refusal with every problem
     */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new Refusal(found);
        }
    }
}
