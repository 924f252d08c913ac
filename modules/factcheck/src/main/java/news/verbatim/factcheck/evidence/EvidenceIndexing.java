package news.verbatim.factcheck.evidence;

import java.time.Instant;
import java.time.LocalDate;
import news.verbatim.events.ModuleInternal;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** What of a piece of evidence can be searched for, and by what it can be narrowed down. */
public class EvidenceIndexing implements TypeBinder {

    /**
     * With a number that goes up when the fields change: an index of other fields cannot be written to, and this one is
     * rebuilt.
     */
    @ModuleInternal
    public static final String INDEX = "evidence-2";

    @ModuleInternal
    public static final String NAME = "name";
    @ModuleInternal
    public static final String TEXT = "text";
    @ModuleInternal
    public static final String PAIRS = "pairs";
    @ModuleInternal
    public static final String ABOUT = "about";
    @ModuleInternal
    public static final String KIND = "kind";
    @ModuleInternal
    public static final String SPEAKER = "speaker";
    @ModuleInternal
    public static final String LANGUAGE = "language";
    @ModuleInternal
    public static final String YEAR = "year";
    @ModuleInternal
    public static final String SAID_ON = "saidOn";
    @ModuleInternal
    public static final String KEPT = "kept";

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        IndexSchemaElement schema = context.indexSchemaElement();
        context.bridge(Evidence.class,
                new Bridge(words(schema, NAME), words(schema, TEXT), pairs(schema), words(schema, ABOUT),
                        facet(schema, KIND),
                        schema.field(SPEAKER, f -> f.asString().aggregable(Aggregable.YES)).multiValued().toReference(),
                        facet(schema, LANGUAGE),
                        schema.field(YEAR, f -> f.asInteger().aggregable(Aggregable.YES)).toReference(),
                        schema.field(SAID_ON, f -> f.asLocalDate()).toReference(),
                        schema.field(KEPT, f -> f.asInstant().sortable(Sortable.YES)).toReference()));
    }

    private static IndexFieldReference<String> words(IndexSchemaElement schema, String name) {
        return schema.field(name, f -> f.asString().analyzer(EvidenceAnalysis.WORDS)).toReference();
    }

    private static IndexFieldReference<String> pairs(IndexSchemaElement schema) {
        return schema.field(PAIRS, f -> f.asString().analyzer(EvidenceAnalysis.PAIRS).norms(Norms.NO)).toReference();
    }

    private static IndexFieldReference<String> facet(IndexSchemaElement schema, String name) {
        return schema.field(name, f -> f.asString().aggregable(Aggregable.YES)).toReference();
    }

    /** Returns words as they are paired: one sort of apostrophe, no brackets, no invisible hyphens. */
    @ModuleInternal
    public static String paired(String words) {
        return words.replace('’', '\'').replace('‘', '\'').replace("[", "").replace("]", "").replace("\u00ad", "");
    }

    /** Writes one piece of evidence into the index. */
    private record Bridge(IndexFieldReference<String> name, IndexFieldReference<String> text,
            IndexFieldReference<String> pairs,
            IndexFieldReference<String> about, IndexFieldReference<String> kind, IndexFieldReference<String> speaker,
            IndexFieldReference<String> language, IndexFieldReference<Integer> year,
            IndexFieldReference<LocalDate> saidOn,
            IndexFieldReference<Instant> kept) implements TypeBridge<Evidence> {

        @Override
        public void write(DocumentElement document, Evidence evidence, TypeBridgeWriteContext context) {
            Occasion occasion = evidence.occasion();
            document.addValue(name, evidence.name());
            document.addValue(text, evidence.text());
            document.addValue(pairs, paired(evidence.text()));
            document.addValue(about,
                    String.join(" \n", occasion.speakers(), occasion.event(), occasion.place(), occasion.origin(),
                            String.join(" ", evidence.speakers())));
            document.addValue(kind, evidence.kind().name());
            evidence.speakers().forEach(one -> document.addValue(speaker, one));
            if (!occasion.language().isEmpty()) {
                document.addValue(language, occasion.language());
            }
            document.addValue(year, evidence.saidOn().getYear());
            document.addValue(saidOn, evidence.saidOn());
            document.addValue(kept, evidence.capturedAt());
        }
    }
}
