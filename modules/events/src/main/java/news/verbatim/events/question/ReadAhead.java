package news.verbatim.events.question;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import news.verbatim.events.id.StoryId;

/**
 * What a module keeps of several stories, read at once on a {@link WaveAhead}. A module derives a transaction-scoped
 * bean from it: what was read is good for that transaction only.
 *
 * @param <T> what is kept of a story
 */
public class ReadAhead<T> implements Serializable {

    private static final long serialVersionUID = 1;

    private final transient Map<UUID, List<T>> rows = new HashMap<>();

    /** Takes all rows of these stories, in order; of a story without any it is known that there is none. */
    public void read(WaveAhead ahead, List<T> all, Function<T, StoryId> story) {
        ahead.ids().forEach(id -> rows.put(id, new ArrayList<>()));
        all.forEach(row -> rows.get(story.apply(row).value()).add(row));
    }

    /** Returns the rows of a story; empty if it was not read ahead. */
    public Optional<List<T>> of(StoryId story) {
        return Optional.ofNullable(rows.get(story.value()));
    }
}
