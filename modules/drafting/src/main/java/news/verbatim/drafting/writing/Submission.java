package news.verbatim.drafting.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import news.verbatim.drafting.draft.Draft;
import news.verbatim.drafting.draft.Reader;
import news.verbatim.drafting.draft.Sweeping;
import news.verbatim.drafting.draft.TextRules;
import news.verbatim.drafting.returns.AmendingTransactions;
import news.verbatim.drafting.story.CoverNote;
import news.verbatim.drafting.story.Revision;
import news.verbatim.drafting.story.Shelf;
import news.verbatim.drafting.story.Story;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.drafting.StorySubmitted;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.text.Answer;

/** Takes a revision of a story, if it is fit for others' eyes, and tells them. */
@ModuleInternal
@ApplicationScoped
public class Submission {

    @Inject
    private Shelf shelf;

    @Inject
    private Reader reader;

    @Inject
    private AmendingTransactions amending;

    @Inject
    private Clock clock;

    @Inject
    private Event<StorySubmitted> submitted;

    public void submit(Story story, PersonId author, CoverNote cover) {
        Instant now = clock.instant();
        cover.require(now);
        Draft draft = story.draft();
        TextRules.requireComplete(draft.text());
        new Sweeping(draft, reader.read(draft.text())).refuseIfOpen();
        amending.requireAmended(story);
        List<Answer> answers = amending.answers(story);
        Revision revision = story.submit(author, now);
        shelf.put(revision);
        shelf.quoted(story.id(), draft.quotations(), now);
        submitted.fire(new StorySubmitted(story.id(), revision.number(), story.slug(), draft.text().withoutPasted(),
                draft.quotations(), draft.dismissals(), draft.pasted(), answers, story.authors(), cover.note(),
                cover.wanted(), author, now));
    }
}
