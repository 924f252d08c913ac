package news.verbatim.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import news.verbatim.events.PersonId;
import news.verbatim.events.StorySubmitted;

/** Takes a revision of a story, if it is fit for others' eyes, and tells them. */
@ApplicationScoped
class Submission {

    @Inject
    private Shelf shelf;

    @Inject
    private Reader reader;

    @Inject
    private Clock clock;

    @Inject
    private Event<StorySubmitted> submitted;

    void submit(Story story, PersonId author, CoverNote cover) {
        Instant now = clock.instant();
        cover.require(now);
        Draft draft = story.draft();
        TextRules.requireComplete(draft.text());
        new Sweeping(draft, reader.read(draft.text())).refuseIfOpen();
        Revision revision = story.submit(author, now);
        shelf.put(revision);
        shelf.quoted(story.id(), draft.quotations(), now);
        submitted.fire(new StorySubmitted(story.id(), revision.number(), story.slug(), draft.text().withoutPasted(),
                draft.quotations(), draft.dismissals(), draft.pasted(), story.authors(), cover.note(), cover.wanted(), author, now));
    }
}
