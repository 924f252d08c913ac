package news.verbatim.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import news.verbatim.events.id.StoryId;

/** Which stories tasks are about, as the modules tell that handed them in. */
@ApplicationScoped
class TaskStories {

    private final Map<String, Function<Collection<String>, Map<String, StoryId>>> byTask = new ConcurrentHashMap<>();

    void know(Map<String, Function<Collection<String>, Map<String, StoryId>>> stories) {
        byTask.putAll(stories);
    }

    /**
     * Returns the stories of some tasks of one name, by instance; what is about no story, or about one that is gone, is
     * left out.
     */
    Map<String, StoryId> of(String name, Collection<String> instances) {
        Function<Collection<String>, Map<String, StoryId>> stories = byTask.get(name);
        return stories == null ? Map.of() : stories.apply(instances);
    }
}
