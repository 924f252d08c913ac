package news.verbatim.drafting.story;

import java.time.Instant;
import java.util.stream.Collectors;
import news.verbatim.drafting.draft.Draft;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.StoryText;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** What of a story can be searched for, and by what a list of them is narrowed down and put in order. */
public class StoryIndexing implements TypeBinder {

    /**
     * With a number that goes up when the fields change: an index of other fields cannot be written to, and this one is
     * rebuilt.
     */
    @ModuleInternal
    public static final String INDEX = "story-1";

    @ModuleInternal
    public static final String WORDS = "words";
    @ModuleInternal
    public static final String PEOPLE = "people";
    @ModuleInternal
    public static final String DESK = "desk";
    @ModuleInternal
    public static final String STAGE = "stage";
    @ModuleInternal
    public static final String AUTHOR = "author";
    @ModuleInternal
    public static final String AT = "at";
    @ModuleInternal
    public static final String KEY = "key";
    @ModuleInternal
    public static final String CHANGED = "changed";

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        IndexSchemaElement schema = context.indexSchemaElement();
        context.bridge(Story.class,
                new Bridge(words(schema, WORDS), words(schema, PEOPLE), code(schema, DESK), code(schema, STAGE),
                        schema.field(AUTHOR, f -> f.asString()).multiValued().toReference(), time(schema, AT),
                        schema.field(KEY, f -> f.asString().sortable(Sortable.YES)).toReference(),
                        time(schema, CHANGED)));
    }

    /** Words are found or not; nothing is ranked by them. */
    private static IndexFieldReference<String> words(IndexSchemaElement schema, String name) {
        return schema.field(name, f -> f.asString().analyzer(StoryAnalysis.WORDS).norms(Norms.NO)).toReference();
    }

    private static IndexFieldReference<String> code(IndexSchemaElement schema, String name) {
        return schema.field(name, f -> f.asString()).toReference();
    }

    private static IndexFieldReference<Instant> time(IndexSchemaElement schema, String name) {
        return schema.field(name, f -> f.asInstant().sortable(Sortable.YES).projectable(Projectable.YES)).toReference();
    }

    /** Writes one story into the index. */
    private record Bridge(IndexFieldReference<String> words, IndexFieldReference<String> people,
            IndexFieldReference<String> desk,
            IndexFieldReference<String> stage, IndexFieldReference<String> author, IndexFieldReference<Instant> at,
            IndexFieldReference<String> key, IndexFieldReference<Instant> changed) implements TypeBridge<Story> {

        @Override
        public void write(DocumentElement document, Story story, TypeBridgeWriteContext context) {
            Draft draft = story.draft();
            StoryText text = draft.text();
            document.addValue(words, text.places().stream().map(text::at).collect(Collectors.joining(" \n")));
            document.addValue(people, draft.quotations().stream().map(Quotation::speaker).distinct()
                    .collect(Collectors.joining(" \n")));
            document.addValue(desk, text.desk());
            document.addValue(stage, story.stage().name());
            story.authors().forEach(one -> document.addValue(author, one.toString()));
            document.addValue(at, story.stageAt());
            document.addValue(key, story.id().toString());
            document.addValue(changed, story.changedAt());
        }
    }
}
