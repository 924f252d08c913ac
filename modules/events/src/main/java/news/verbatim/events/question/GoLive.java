package news.verbatim.events.question;

import java.util.ArrayList;
import java.util.EnumSet;
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
    private final Set<Guard> answered = EnumSet.noneOf(Guard.class);
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
    public void clear(Guard guard) {
        answered.add(guard);
    }

    /** Has something against it; the reason is a sentence for the editor. */
    public void object(Guard guard, String reason) {
        answered.add(guard);
        objections.add(reason);
    }

    /** Clears where the reason is null, else objects. */
    public void answer(Guard guard, String reasonOrNull) {
        if (reasonOrNull == null) {
            clear(guard);
        } else {
            object(guard, reasonOrNull);
        }
    }

    /** Returns why the story stays back, in sentences; empty when every module that must answer cleared it. */
    public List<String> objections(Set<Guard> mustAnswer) {
        List<String> all = new ArrayList<>(objections);
        mustAnswer.stream().filter(guard -> !answered.contains(guard)).sorted()
                .forEach(guard -> all
                        .add("A part of the newsroom did not answer whether this may go out (" + guard.module()
                                + "). Tell an administrator."));
        return all;
    }
}
