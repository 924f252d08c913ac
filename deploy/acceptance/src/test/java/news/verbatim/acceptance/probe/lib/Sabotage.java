package news.verbatim.acceptance.probe.lib;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import news.verbatim.events.Fact;
import news.verbatim.events.id.StoryId;

/** Lets a probe throw when a story's next fact of a kind is told. */
public final class Sabotage {

    private static final Map<String, Supplier<RuntimeException>> PLANNED = new ConcurrentHashMap<>();

    private Sabotage() {
    }

    /** Plans it for the next such fact of the story, once. */
    public static void plan(StoryId story, Class<? extends Fact> fact, Supplier<RuntimeException> exception) {
        PLANNED.put(key(story, fact), exception);
    }

    /** Throws if that was planned for this fact. */
    public static void carryOut(Fact fact) {
        Supplier<RuntimeException> exception = PLANNED.remove(key(fact.story(), fact.getClass()));
        if (exception != null) {
            throw exception.get();
        }
    }

    private static String key(StoryId story, Class<?> fact) {
        return story + " " + fact.getName();
    }
}
