package news.verbatim.events.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Seal;

/**
 * The question whether a revision may be public now. Asked when a story is scheduled and again in the transaction that
 * makes it public. A module that guards something answers with {@link #clear} or {@link #object}; one objection
 * refuses, and so does the silence of a module that has to answer.
 */
public final class GoLive {

    private final StoryId story;
    private final int revision;
    private final Seal seal;
    private final Set<String> answered = new LinkedHashSet<>();
    private final List<String> objections = new ArrayList<>();

    /** Asks about one revision under one seal. */
    public GoLive(StoryId story, int revision, Seal seal) {
        this.story = story;
        this.revision = revision;
        this.seal = seal;
    }

    public StoryId story() {
        return story;
    }

    public int revision() {
        return revision;
    }

    public Seal seal() {
        return seal;
    }

    /** Has nothing against it. */
    public void clear(String module) {
        answered.add(module);
    }

    /** Has something against it; the reason is a sentence for the editor. */
    public void object(String module, String reason) {
        answered.add(module);
        objections.add(reason);
    }

    /** Clears where the reason is null, else objects. */
    public void answer(String module, String reasonOrNull) {
        if (reasonOrNull == null) {
            clear(module);
        } else {
            object(module, reasonOrNull);
        }
    }

    /** Returns why the story stays back, in sentences; empty when every module that must answer cleared it. */
    public List<String> objections(Set<String> mustAnswer) {
        List<String> all = new ArrayList<>(objections);
        mustAnswer.stream().filter(module -> !answered.contains(module)).sorted()
                .forEach(module -> all.add("A part of the newsroom did not answer whether this may go out (" + module
                        + "). Tell an administrator."));
        return all;
    }
}
