package news.verbatim.drafting.returns;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import news.verbatim.drafting.draft.Behind;
import news.verbatim.drafting.story.WorkingCopy;
import news.verbatim.drafting.writing.Writing;
import news.verbatim.events.act.Actor;
import news.verbatim.events.act.Problems;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Typed;

/**
 * What an author does about the quotations with which a checker sent a story back: takes over the words as said, takes
 * the quotation marks off, or answers. A story is not submitted again while one of them is as it was and nobody has
 * said a word about it.
 */
@Stateless
@RolesAllowed(Roles.REPORTER)
public class Amending {

    /** How long an answer may be, in UTF-16 units. */
    static final int ANSWER = 1_000;

    @Inject
    private AmendingTransactions transactions;

    @Inject
    private Actor actor;

    /**
     * Returns every quotation that came back with a verdict, in reading order; none unless a checker sent this revision
     * back.
     */
    public List<CheckedReturn> of(StoryId story) {
        return transactions.of(story);
    }

    /**
     * Puts the words of the passage that the checker named in the place of the printed ones, between the same marks.
     * Nothing is ruled by that: the quotation comes to the checkers laid on that passage.
     *
     * @param number the draft that the author had before them
     * @throws Behind                       if it is not the newest
     * @throws news.verbatim.events.act.Refusal if no passage was named or it does not fit between quotation marks; if
     *                                      the quotation is not in the text any more; if the story is not editable; as
     *                                      {@link Writing#save} does
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public WorkingCopy useWordsAsSaid(StoryId story, int number, QuotationId quotation) {
        return transactions.useWordsAsSaid(story, number, quotation, actor.id());
    }

    /**
     * Takes the quotation marks off: the words are told, by the same speaker, and checked as a paraphrase.
     *
     * @param number the draft that the author had before them
     * @throws Behind                       if it is not the newest
     * @throws news.verbatim.events.act.Refusal if it is a block quote, or has no marks; if no verdict came back on it;
     *                                      if the quotation is not in the text any more; if the story is not editable
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public WorkingCopy keepAsParaphrase(StoryId story, int number, QuotationId quotation) {
        return transactions.keepAsParaphrase(story, number, quotation, actor.id());
    }

    /**
     * Says something to whoever checks the quotation next: it stands beside it at their desk. It takes the place of an
     * earlier answer.
     *
     * @throws news.verbatim.events.act.Refusal at {@code answer} if there is none or it is too long; if no verdict came
     *                                      back on the quotation; if the story is not editable
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void answer(StoryId story, QuotationId quotation, String words) {
        String said = Typed.clean(words).strip();
        new Problems().requireText(said, "answer", "Say what the checker should know.")
                .requireAtMost(ANSWER, said, "answer").refuseIfAny();
        transactions.answer(story, quotation, said, actor.id());
    }
}
