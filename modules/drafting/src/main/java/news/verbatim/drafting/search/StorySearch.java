package news.verbatim.drafting.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import news.verbatim.drafting.story.Story;
import news.verbatim.drafting.story.StoryIndexing;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.id.PersonId;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;

/** Looks through the words of all stories, and for those who are quoted in them, with the index. */
@ModuleInternal
@ApplicationScoped
public class StorySearch {

    /** What people type for quotation marks, and what mails and pages make of them. */
    private static final Pattern MARKS = Pattern.compile("[“”„‟«»]");

    /** What means something in a pattern. */
    private static final Pattern WILD = Pattern.compile("[*?\\\\]");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private StoryIndex index;

    @Inject
    private StoryIndexTask task;

    /** Returns the next stories of a list, the latest change first, and whether the index knows all of them. */
    public Found find(StoryFilter filter, StoryKey after, PersonId me, int most) {
        boolean whole = !index.isRebuilding() && index.catchUp();
        if (!whole) {
            task.plan();
        }
        return new Found(Search.session(entities).search(Story.class).select(f -> f.id(UUID.class))
                .where(f -> narrowed(f, filter, after, me))
                .sort(f -> f.field(StoryIndexing.AT).desc().then().field(StoryIndexing.KEY).desc())
                .fetchHits(most), whole);
    }

    private static PredicateFinalStep narrowed(SearchPredicateFactory f, StoryFilter filter, StoryKey after,
            PersonId me) {
        BooleanPredicateClausesStep<?> root = f.bool();
        if (!filter.words().isBlank()) {
            root.filter(f.simpleQueryString().field(StoryIndexing.WORDS)
                    .matching(MARKS.matcher(filter.words()).replaceAll("\""))
                    .defaultOperator(BooleanOperator.AND));
        }
        if (!filter.person().isBlank()) {
            for (String name : filter.person().strip().split("[\\s.,]+")) {
                root.filter(f.wildcard().field(StoryIndexing.PEOPLE)
                        .matching(WILD.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("\\\\$0") + "*"));
            }
        }
        if (filter.mine()) {
            root.filter(f.match().field(StoryIndexing.AUTHOR).matching(me.toString()));
        }
        if (!filter.desk().isBlank()) {
            root.filter(f.match().field(StoryIndexing.DESK).matching(filter.desk()));
        }
        if (filter.stage() != null) {
            root.filter(f.match().field(StoryIndexing.STAGE).matching(filter.stage().name()));
        }
        if (filter.from() != null) {
            root.filter(f.range().field(StoryIndexing.AT).atLeast(filter.from()));
        }
        if (filter.until() != null) {
            root.filter(f.range().field(StoryIndexing.AT).lessThan(filter.until()));
        }
        if (after != null) {
            root.filter(f.range().field(StoryIndexing.AT).atMost(after.stageAt()))
                    .filter(f.bool().should(f.range().field(StoryIndexing.AT).lessThan(after.stageAt()))
                            .should(f.range().field(StoryIndexing.KEY).lessThan(after.story().toString())));
        }
        return root;
    }

    /** Stories that were found, in order. */
    public record Found(List<UUID> stories, boolean whole) {
    }
}
