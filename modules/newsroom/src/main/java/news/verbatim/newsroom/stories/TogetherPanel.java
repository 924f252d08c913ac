package news.verbatim.newsroom.stories;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.verbatim.drafting.draft.Merge;
import news.verbatim.drafting.story.WorkingCopy;
import news.verbatim.drafting.writing.Writing;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.json.RecordJson;
import news.verbatim.events.text.StoryText;
import org.omnifaces.util.Faces;

/**
 * Two people on one text of {@code /stories/write}: brings together what both wrote, and asks where both wrote the same
 * place.
 */
@Named("together")
@RequestScoped
public class TogetherPanel {

    private static final String CHOICE = "choice-";

    @Inject
    private Writing writing;

    private Merge merge;

    private StoryText mine;

    /**
     * What came from the other into a field that is open.
     *
     * @param field the input
     * @param value what belongs into it; for the body, the {@link Merge.Edit edits} as JSON
     */
    public record Change(String field, String value) {
    }

    /** Saves both together, with what the form says was chosen; returns nothing while somebody has to choose. */
    Optional<WorkingCopy> bring(StoryId story, String base, StoryText written) {
        mine = written;
        merge = writing.merge(story, base, written, choices());
        return merge.clean() ? Optional.of(writing.save(story, merge.number(), merge.text())) : Optional.empty();
    }

    private static Map<String, Merge.Choice> choices() {
        return Faces.getRequestParameterMap().entrySet().stream().filter(entry -> entry.getKey().startsWith(CHOICE))
                .filter(entry -> Stream.of(Merge.Choice.values())
                        .anyMatch(choice -> choice.name().equals(entry.getValue())))
                .collect(Collectors.toMap(entry -> entry.getKey().substring(CHOICE.length()),
                        entry -> Merge.Choice.valueOf(entry.getValue())));
    }

    /** Returns where both differ and nobody has chosen. */
    public List<Merge.Conflict> getConflicts() {
        return merge == null ? List.of() : merge.conflicts();
    }

    /** Returns what the open form has to take over, once both are saved together. */
    public List<Change> getChanges() {
        List<Change> changes = new ArrayList<>();
        if (merge != null && merge.clean()) {
            StoryText both = merge.text();
            add("headline", mine.headline(), both.headline(), changes);
            add("standfirst", mine.standfirst(), both.standfirst(), changes);
            add("keyPoints", String.join("\n", mine.keyPoints()), String.join("\n", both.keyPoints()), changes);
            add("byline", mine.byline(), both.byline(), changes);
            add("desk", mine.desk(), both.desk(), changes);
            add("language", mine.language(), both.language(), changes);
            add("body", "[]", RecordJson.write(merge.edits()), changes);
        }
        return changes;
    }

    private static void add(String field, String before, String after, List<Change> changes) {
        if (!before.equals(after)) {
            changes.add(new Change(field, after));
        }
    }
}
