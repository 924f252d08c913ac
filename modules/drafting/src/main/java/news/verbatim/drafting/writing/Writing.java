package news.verbatim.drafting.writing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.util.Map;
import java.util.function.UnaryOperator;
import news.verbatim.drafting.draft.Behind;
import news.verbatim.drafting.draft.Draft;
import news.verbatim.drafting.draft.Merge;
import news.verbatim.drafting.draft.Parting;
import news.verbatim.drafting.draft.Reader;
import news.verbatim.drafting.draft.StoryReading;
import news.verbatim.drafting.draft.TextRules;
import news.verbatim.drafting.pictures.AddingPictures;
import news.verbatim.drafting.pictures.PictureShelf;
import news.verbatim.drafting.story.Plan;
import news.verbatim.drafting.story.Revisions;
import news.verbatim.drafting.story.Shelf;
import news.verbatim.drafting.story.Story;
import news.verbatim.drafting.story.WorkingCopy;
import news.verbatim.events.act.Actor;
import news.verbatim.events.act.Problems;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Dismissal;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.StoryText;
import news.verbatim.events.text.Typed;
import news.verbatim.jobs.Retried;

/**
 * Writing a story: the words, and who says what in them. Every change names the draft that the author had before them
 * ({@link WorkingCopy#number}) and is refused if there is a newer one, so that nobody overwrites what they have not
 * seen.
 */
@Stateless
@RolesAllowed(Roles.REPORTER)
public class Writing {

    @Inject
    private Shelf shelf;

    @Inject
    private Reader reader;

    @Inject
    private WritingTransactions transactions;

    @Inject
    private PictureShelf pictures;

    @Inject
    private PresenceTransactions presences;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /**
     * Begins a story. Sent twice with the same id, it is begun once.
     *
     * @param id   a new id, made when the form was opened
     * @param text what was written so far; every field but the desk may be empty, as long as there is a word in one of
     *             them
     * @throws news.verbatim.events.act.Refusal at {@code headline} if there is no word yet; at the fields of the form
     *                                      ({@code headline}, {@code standfirst}, {@code keyPoints}, {@code body},
     *                                      {@code byline}, {@code desk}, {@code language}) if one is too long; at
     *                                      {@code body} if a picture was not added with {@link AddingPictures}
     */
    @Interceptors(Retried.class)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public WorkingCopy begin(StoryId id, StoryText text) {
        Story begun = shelf.find(id);
        if (begun != null) {
            return begun.workingCopy(reader.read(begun.draft().text()));
        }
        StoryText kept = TextRules.cleaned(text);
        TextRules.requireWords(kept);
        TextRules.requireFit(kept);
        pictures.requireKept(kept);
        StoryReading.Result read = reader.read(kept);
        Story story = new Story(id, Draft.of(read), actor.id(), clock.instant());
        shelf.put(story);
        return story.workingCopy(read);
    }

    /**
     * Saves the words. Quotations are found anew; what was decided by hand stays where its words stay. Words that are
     * saved already are not saved again.
     *
     * @throws Behind                       if the draft is not the newest: see {@link #merge}
     * @throws news.verbatim.events.act.Refusal as {@link #begin} does, and if the story is not editable
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public WorkingCopy save(StoryId id, int number, StoryText text) {
        StoryText kept = TextRules.cleaned(text);
        TextRules.requireFit(kept);
        pictures.requireKept(kept);
        StoryReading.Result read = reader.read(kept);
        return transactions.save(id, number, read, actor.id());
    }

    /**
     * Brings what the actor wrote together with what somebody else saved meanwhile, block by block. Nothing is saved.
     *
     * @param base    the prints of the text that the actor began with ({@link WorkingCopy#base})
     * @param text    what the actor has now
     * @param choices whose words hold where both differ, by {@link Merge.Conflict#key}; may be empty
     */
    public Merge merge(StoryId id, String base, StoryText text, Map<String, Merge.Choice> choices) {
        Story story = shelf.story(id);
        return Merge.of(base, TextRules.cleaned(text), story.draft().text(), story.draftNumber(), choices);
    }

    /**
     * Says who speaks.
     *
     * @throws news.verbatim.events.act.Refusal at {@code speaker} or {@code role}
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public WorkingCopy attribute(StoryId id, int number, QuotationId quotation, String speaker, String role) {
        TextRules.requireSpeaker(speaker, role);
        return change(id, number, draft -> draft.attributed(quotation, Typed.line(speaker), Typed.line(role)));
    }

    /**
     * Makes two quotations of one: each can have a speaker of its own.
     *
     * @param first the words that the first one is to have, as {@link Parting} names them
     * @throws news.verbatim.events.act.Refusal at {@code parting} if it cannot end there
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public WorkingCopy split(StoryId id, int number, QuotationId quotation, String first) {
        return change(id, number, draft -> draft.split(quotation, first));
    }

    /**
     * Makes one quotation of this one and the next.
     *
     * @throws news.verbatim.events.act.Refusal if none follows in the same block or the next one, or different people
     *         say them
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public WorkingCopy join(StoryId id, int number, QuotationId quotation) {
        return change(id, number, draft -> draft.joined(quotation));
    }

    /** Says that marks quote nobody, and why; a quotation that was found there is given up. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public WorkingCopy dismiss(StoryId id, int number, Span span, Dismissal.Reason reason) {
        new Problems().require(reason != null, "reason", "Say why this is no quotation.").refuseIfAny();
        return change(id, number, draft -> draft.dismissed(span, reason));
    }

    /**
     * Gives marked words to a speaker; takes back a dismissal of them.
     *
     * @throws news.verbatim.events.act.Refusal at {@code speaker} or {@code role}
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public WorkingCopy claim(StoryId id, int number, Span span, String speaker, String role) {
        TextRules.requireSpeaker(speaker, role);
        return change(id, number, draft -> draft.claimed(span, Typed.line(speaker), Typed.line(role)));
    }

    /**
     * Makes an earlier revision the draft again, with what was decided about its marks. The draft before it is put
     * aside, unless it was submitted as it is: {@link Revisions#putAside}.
     *
     * @param revision the number of a revision, or of a draft that was put aside
     * @throws Behind                       if the draft is not the newest
     * @throws news.verbatim.events.act.Refusal if there is no such revision, or the story is not editable
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public WorkingCopy restore(StoryId id, int number, int revision) {
        return transactions.restore(id, number, revision, actor.id());
    }

    /**
     * Keeps what an author has in mind for the story. What is to go along with a submission is gone with the next one;
     * the length stays.
     *
     * @throws news.verbatim.events.act.Refusal at {@code target}, {@code note} or {@code wantedTime}; if the story is
     *         not editable
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void plan(StoryId id, Plan plan) {
        transactions.plan(id, plan);
    }

    /** Notes that the actor has the story open, and says who else has. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Company look(StoryId id) {
        return presences.look(id, actor.id());
    }

    private WorkingCopy change(StoryId id, int number, UnaryOperator<Draft> edit) {
        return transactions.change(id, number, edit, actor.id());
    }
}
