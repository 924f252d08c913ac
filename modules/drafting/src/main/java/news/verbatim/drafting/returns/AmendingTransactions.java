package news.verbatim.drafting.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import news.verbatim.drafting.draft.Draft;
import news.verbatim.drafting.draft.Reader;
import news.verbatim.drafting.draft.StoryReading;
import news.verbatim.drafting.draft.Sweeping;
import news.verbatim.drafting.draft.TextRules;
import news.verbatim.drafting.story.Shelf;
import news.verbatim.drafting.story.Story;
import news.verbatim.drafting.story.WorkingCopy;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Problems;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Answer;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.Quoted;
import news.verbatim.jobs.Retried;

/** Keeps in one transaction what an author does about a quotation that came back. */
@ModuleInternal
@ApplicationScoped
public class AmendingTransactions {

    private static final int SHOWN = 60;

    @Inject
    private Shelf shelf;

    @Inject
    private Returns returns;

    @Inject
    private Reader reader;

    @Inject
    private Clock clock;

    @Transactional
    List<CheckedReturn> of(StoryId id) {
        Story story = shelf.story(id);
        return story.isBeingWritten() ? returns.of(id, story.revision()) : List.of();
    }

    @Interceptors(Retried.class)
    WorkingCopy useWordsAsSaid(StoryId id, int number, QuotationId quotation, PersonId author) {
        Story story = shelf.story(id);
        String passage = returns.required(story, quotation).returned().ruling().passage();
        return change(story, number, author, draft -> Reworded.asSaid(draft, quotation, passage));
    }

    @Interceptors(Retried.class)
    WorkingCopy keepAsParaphrase(StoryId id, int number, QuotationId quotation, PersonId author) {
        Story story = shelf.story(id);
        returns.required(story, quotation);
        return change(story, number, author, draft -> Reworded.told(draft, quotation));
    }

    private WorkingCopy change(Story story, int number, PersonId author, Function<Draft, Reworded> edit) {
        Reworded reworded = edit.apply(story.draft());
        TextRules.requireFit(reworded.draft().text());
        StoryReading.Result read = reader.read(reworded.draft().text());
        story.save(reworded.read(read), number, author, clock.instant());
        return story.workingCopy(read);
    }

    @Interceptors(Retried.class)
    void answer(StoryId id, QuotationId quotation, String words, PersonId author) {
        Story story = shelf.story(id);
        story.requireDraft("answered for");
        returns.required(story, quotation).answer(words, author);
    }

    /**
     * Refuses to submit what came back and is as it was, without a word about it.
     *
     * @throws news.verbatim.events.act.Refusal at the field where it stands
     */
    public void requireAmended(Story story) {
        Problems problems = new Problems();
        for (CheckedReturn one : returns.of(story.id(), story.revision())) {
            Quotation now = now(story, one);
            if (one.stops() && one.answer() == null && one.isAbout(now)) {
                String words = now.words().length() <= SHOWN ? now.words() : now.words().substring(0, SHOWN) + "…";
                Place place = now.pieces().get(0).place();
                problems.require(false, Sweeping.field(place), now.pieces().get(0), Quoted.of(words)
                        + " came back from the checkers, and is as it was. Change it,"
                        + " take the quotation marks off, or answer the checker.");
            }
        }
        problems.refuseIfAny();
    }

    /** Returns what authors say about quotations that are still in the text. */
    public List<Answer> answers(Story story) {
        return returns.of(story.id(), story.revision()).stream().filter(one -> now(story, one) != null)
                .map(CheckedReturn::answer)
                .flatMap(answer -> Optional.ofNullable(answer).stream()).toList();
    }

    private static Quotation now(Story story, CheckedReturn returned) {
        return story.draft().quotations().stream().filter(said -> said.id().equals(returned.said().id())).findFirst()
                .orElse(null);
    }
}
