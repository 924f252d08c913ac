package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.verbatim.drafting.listing.MyWork;
import news.verbatim.drafting.listing.Stories;
import news.verbatim.drafting.listing.StoryListPage;
import news.verbatim.drafting.search.StoryFilter;
import news.verbatim.drafting.search.StoryKey;
import news.verbatim.drafting.story.Stage;
import news.verbatim.drafting.story.StoryCard;
import news.verbatim.drafting.story.WorkingCopy;
import news.verbatim.drafting.writing.Writing;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.StoryText;
import org.junit.jupiter.api.Test;

/** Lists of stories: from key to key, and by what is looked for. */
class StoryListsTest extends StoryTest {

    @Inject
    private Stories stories;

    @Inject
    private Writing writing;

    private final StoryFilter mine = StoryFilter.all(true);

    private final Somebody author = Somebody.with(Roles.REPORTER);

    @Test
    void aListIsReadToItsEndFromKeyToKeyAndShowsEachStoryOnce() {
        Set<StoryId> written = Stream.generate(() -> newsroom.draftBy(author)).limit(5).collect(Collectors.toSet());

        StoryListPage first = mine(StoryFilter.all(true), null);
        StoryListPage second = mine(StoryFilter.all(true), first.next());
        StoryListPage third = mine(StoryFilter.all(true), StoryKey.parse(second.next().toString()));

        assertEquals(List.of(2, 2, 1), Stream.of(first, second, third).map(page -> page.rows().size()).toList());
        assertEquals(written,
                Stream.of(first, second, third).flatMap(page -> page.rows().stream()).map(StoryCard::story)
                        .collect(Collectors.toSet()));
        assertNull(third.next());
    }

    @Test
    void aStoryIsFoundByWordByStageAndByWhoItQuotes() {
        StoryId submitted = newsroom.submittedBy(author);
        StoryId draft = newsroom.draftBy(author);

        assertEquals(List.of(submitted), found(mine.withWords("HARBOUR").withStage(Stage.IN_CHECK)));
        assertEquals(List.of(draft, submitted), found(mine.withPerson("lind M")));
        assertEquals(List.of(draft, submitted), found(mine.withWords("“the harbour master”")));
        assertEquals(List.of(), found(mine.withWords("“master harbour”")));
        assertEquals(List.of(), found(mine.withWords("100%")));
        assertEquals(List.of(), found(mine.withPerson("*")));
    }

    @Test
    void aStoryIsFoundByWhatWasSavedLast() {
        StoryId story = newsroom.draftBy(author);
        write(story, "A quagga was seen at the quay.");
        assertEquals(List.of(story), found(mine.withWords("quag*")));

        write(story, "It was a zebra.");

        assertEquals(List.of(), found(mine.withWords("quagga")));
        assertEquals(List.of(story), found(mine.withWords("zebra")));
    }

    @Test
    void whatIsFoundIsReadFromKeyToKeyToo() {
        Set<StoryId> written = Stream.generate(() -> newsroom.draftBy(author)).limit(3).collect(Collectors.toSet());
        StoryFilter bridges = mine.withWords("bridge");

        StoryListPage first = mine(bridges, null);
        StoryListPage second = mine(bridges, StoryKey.parse(first.next().toString()));

        assertEquals(List.of(2, 1), Stream.of(first, second).map(page -> page.rows().size()).toList());
        assertEquals(written, Stream.of(first, second).flatMap(page -> page.rows().stream()).map(StoryCard::story)
                .collect(Collectors.toSet()));
    }

    @Test
    void aListIsNarrowedDownToADeskAndToDaysInTheDatabaseAndInTheIndex() {
        StoryId story = newsroom.draftBy(author);
        Instant now = clock.instant();
        Duration hour = Duration.ofHours(1);

        for (String words : List.of("", "bridge")) {
            assertEquals(List.of(story),
                    found(new StoryFilter(true, "city", words, "", null, now.minus(hour), now.plus(hour))));
            assertEquals(List.of(), found(new StoryFilter(true, "world", words, "", null, null, null)));
            assertEquals(List.of(), found(new StoryFilter(true, "", words, "", null, now.plus(hour), null)));
            assertEquals(List.of(), found(new StoryFilter(true, "", words, "", null, null, now.minus(hour))));
        }
    }

    @Test
    void myWorkIsWhatCameBackWhatIWriteAndWhatWaitsLongest() {
        StoryId first = newsroom.submittedBy(author);
        StoryId second = newsroom.submittedBy(author);
        StoryId draft = newsroom.draftBy(author);

        MyWork work = author.asks(stories::myWork);

        assertEquals(List.of(), stories(work.back()));
        assertEquals(List.of(draft), stories(work.drafts()));
        assertEquals(List.of(first, second), stories(work.waiting()));
        assertEquals(1L, author.asks(stories::countOwed));
    }

    @Test
    void someWhoWroteNothingSeeNothingOfTheirOwn() {
        newsroom.draftBy(author);

        assertEquals(List.of(),
                Somebody.with(Roles.REPORTER).asks(() -> stories.list(StoryFilter.all(true), null, 2)).rows());
    }

    private void write(StoryId story, String lead) {
        author.does(() -> {
            WorkingCopy copy = stories.open(story);
            StoryText text = copy.text();
            writing.save(story, copy.number(), new StoryText(text.headline(), text.standfirst(), text.keyPoints(),
                    List.of(Block.paragraph(lead)), text.byline(), text.desk(), text.language()));
        });
    }

    private StoryListPage mine(StoryFilter filter, StoryKey after) {
        return author.asks(() -> stories.list(filter, after, 2));
    }

    private List<StoryId> found(StoryFilter filter) {
        return stories(mine(filter, null).rows());
    }

    private static List<StoryId> stories(List<StoryCard> cards) {
        return cards.stream().map(StoryCard::story).toList();
    }
}
