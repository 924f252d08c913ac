package news.verbatim.drafting.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.util.function.UnaryOperator;
import news.verbatim.drafting.draft.Draft;
import news.verbatim.drafting.draft.Reader;
import news.verbatim.drafting.draft.StoryReading;
import news.verbatim.drafting.story.Plan;
import news.verbatim.drafting.story.Shelf;
import news.verbatim.drafting.story.Story;
import news.verbatim.drafting.story.WorkingCopy;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.jobs.Retried;

/**
 * Saves one change of a story in one transaction. What another module reports of the story at the same moment is
 * nobody's edit: the save is tried again.
 */
@ApplicationScoped
class WritingTransactions {

    @Inject
    private Shelf shelf;

    @Inject
    private Reader reader;

    @Inject
    private Clock clock;

    /** Saves words as they were read, unless they are saved already. */
    @Interceptors(Retried.class)
    WorkingCopy save(StoryId id, int number, StoryReading.Result read, PersonId author) {
        Story story = shelf.story(id);
        if (!story.holds(read.text(), number)) {
            story.save(story.draft().rewritten(read), number, author, clock.instant());
        }
        return story.workingCopy(read);
    }

    /** Saves what is known of the words, which stay. */
    @Interceptors(Retried.class)
    WorkingCopy change(StoryId id, int number, UnaryOperator<Draft> edit, PersonId author) {
        Story story = shelf.story(id);
        story.save(edit.apply(story.draft()), number, author, clock.instant());
        return story.workingCopy(reader.read(story.draft().text()));
    }

    /** Makes an earlier text the draft. What it takes the place of is put aside. */
    @Interceptors(Retried.class)
    WorkingCopy restore(StoryId id, int number, int revision, PersonId author) {
        Story story = shelf.story(id);
        Draft earlier = shelf.draft(id, revision);
        Draft gone = story.draft();
        if (!gone.equals(earlier)) {
            shelf.putAside(story, author, clock.instant());
        }
        story.save(earlier, number, author, clock.instant());
        return story.workingCopy(reader.read(story.draft().text()));
    }

    /** Keeps what an author has in mind for a story. */
    @Interceptors(Retried.class)
    void plan(StoryId id, Plan plan) {
        shelf.story(id).plan(plan, clock.instant());
    }
}
