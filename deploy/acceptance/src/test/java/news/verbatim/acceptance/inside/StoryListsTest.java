package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.verbatim.drafting.Stage;
import news.verbatim.drafting.Stories;
import news.verbatim.drafting.StoryCard;
import news.verbatim.drafting.StoryFilter;
import news.verbatim.drafting.StoryKey;
import news.verbatim.drafting.StoryPage;
import news.verbatim.events.Roles;
import news.verbatim.events.StoryId;
import org.junit.jupiter.api.Test;

/** Lists of stories: from key to key, and by what is looked for. */
class StoryListsTest extends StoryTest {

    @Inject
    private Stories stories;

    private final Somebody author = Somebody.with(Roles.REPORTER);

    @Test
    void aListIsReadToItsEndFromKeyToKeyAndShowsEachStoryOnce() {
        Set<StoryId> written = Stream.generate(() -> newsroom.draftBy(author)).limit(5).collect(Collectors.toSet());

        StoryPage first = mine(StoryFilter.all(true), null);
        StoryPage second = mine(StoryFilter.all(true), first.next());
        StoryPage third = mine(StoryFilter.all(true), StoryKey.parse(second.next().toString()));

        assertEquals(List.of(2, 2, 1), Stream.of(first, second, third).map(page -> page.rows().size()).toList());
        assertEquals(written, Stream.of(first, second, third).flatMap(page -> page.rows().stream()).map(StoryCard::story)
                .collect(Collectors.toSet()));
        assertNull(third.next());
    }

    @Test
    void aStoryIsFoundByWordByStageAndByWhoItQuotes() {
        StoryId submitted = newsroom.submittedBy(author);
        newsroom.draftBy(author);

        assertEquals(List.of(submitted), found(new StoryFilter(true, "", "Mara L", null)));
        assertEquals(List.of(submitted), found(new StoryFilter(true, "HARBOUR", "", Stage.IN_CHECK)));
        assertEquals(List.of(), found(new StoryFilter(true, "100%", "", null)));
    }

    @Test
    void someWhoWroteNothingSeeNothingOfTheirOwn() {
        newsroom.draftBy(author);

        assertEquals(List.of(), Somebody.with(Roles.REPORTER).asks(() -> stories.list(StoryFilter.all(true), null, 2)).rows());
    }

    private StoryPage mine(StoryFilter filter, StoryKey after) {
        return author.asks(() -> stories.list(filter, after, 2));
    }

    private List<StoryId> found(StoryFilter filter) {
        return mine(filter, null).rows().stream().map(StoryCard::story).toList();
    }
}
