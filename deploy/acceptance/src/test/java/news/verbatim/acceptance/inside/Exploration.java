package news.verbatim.acceptance.inside;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import news.verbatim.events.id.StoryId;

/**
 * Finds every state that a story can reach by what people do, breadth first: in each state everything is tried that
 * anybody could do. What is refused leaves the story where it is. What succeeds takes it to a state that is new or
 * known; then the one story that there is is brought back to where it was, for the next try, and later to each of the
 * new states in turn.
 */
final class Exploration {

    /** Something that somebody tries to do; false if it was refused. */
    record Try(String name, Predicate<StoryId> act) {
    }

    /** A state, how it was reached, and what was done in it. */
    static final class State {

        private final String name;
        private final List<String> way;
        private final Runnable back;
        private final Set<String> done = new TreeSet<>();
        private boolean tried;

        private State(String name, List<String> way, Runnable back) {
            this.name = name;
            this.way = List.copyOf(way);
            this.back = back;
        }

        String name() {
            return name;
        }

        /** Returns what somebody could do here, by name. */
        Set<String> done() {
            return done;
        }

        /** Says whether everything was tried here; not where the search ended. */
        boolean isTried() {
            return tried;
        }

        List<String> way() {
            return way;
        }
    }

    private final Function<StoryId, String> state;
    private final List<Try> tries;
    private final Function<StoryId, Runnable> keep;
    private final BiConsumer<State, StoryId> discovered;
    private final Map<String, State> states = new LinkedHashMap<>();
    private final Deque<State> untried = new ArrayDeque<>();

    /**
     * Prepares it.
     *
     * @param state      names the state of a story: equal names, equal states
     * @param tries      what people could do
     * @param keep       keeps a story as it is, and returns what brings it back to that
     * @param discovered is told of each state once, with the story that is in it
     */
    Exploration(Function<StoryId, String> state, List<Try> tries, Function<StoryId, Runnable> keep,
            BiConsumer<State, StoryId> discovered) {
        this.state = state;
        this.tries = tries;
        this.keep = keep;
        this.discovered = discovered;
    }

    /**
     * Returns every state that this story reaches in so many steps and in that time, with what could be done in each.
     */
    List<State> explore(StoryId story, int depth, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        arrive(story, List.of());
        while (!untried.isEmpty() && untried.peek().way.size() <= depth && System.nanoTime() < end) {
            tryAll(untried.poll(), story);
        }
        return List.copyOf(states.values());
    }

    private void tryAll(State from, StoryId story) {
        from.back.run();
        for (Try one : tries) {
            if (one.act().test(story)) {
                from.done.add(one.name());
                List<String> way = new ArrayList<>(from.way);
                way.add(one.name());
                arrive(story, way);
                from.back.run();
            }
        }
        from.tried = true;
    }

    private void arrive(StoryId story, List<String> way) {
        String name = state.apply(story);
        if (!states.containsKey(name)) {
            State here = new State(name, way, keep.apply(story));
            states.put(name, here);
            untried.add(here);
            discovered.accept(here, story);
        }
    }
}
