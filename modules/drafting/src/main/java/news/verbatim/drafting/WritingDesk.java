package news.verbatim.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.UnaryOperator;
import news.verbatim.events.PersonId;
import news.verbatim.events.StoryId;

/** Saves one change of a story in one transaction. */
@ApplicationScoped
class WritingDesk {

    @Inject
    private Shelf shelf;

    @Inject
    private Reader reader;

    @Inject
    private Clock clock;

    /** Saves words as they were read, unless they are saved already. */
    @Transactional
    WorkingCopy save(StoryId id, int number, Reading.Result read, PersonId author) {
        Story story = shelf.story(id);
        if (!story.holds(read.text(), number)) {
            story.save(story.draft().rewritten(read), number, author, clock.instant());
        }
        return story.workingCopy(read);
    }

    /** Saves what is known of the words, which stay. */
    @Transactional
    WorkingCopy change(StoryId id, int number, UnaryOperator<Draft> edit, PersonId author) {
        Story story = shelf.story(id);
        story.save(edit.apply(story.draft()), number, author, clock.instant());
        return story.workingCopy(reader.read(story.draft().text()));
    }

    /** Keeps what an author has in mind for a story. */
    @Transactional
    void plan(StoryId id, Plan plan) {
        shelf.story(id).plan(plan, clock.instant());
    }
}
