package news.verbatim.publishing.golive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import news.verbatim.events.act.Actor;
import news.verbatim.events.act.NoticeKind;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.StoryId;
import news.verbatim.publishing.publication.NoticeForm;

/**
 * Telling the readers of a public story that something was wrong with it. The words of the story itself change only as
 * they came to be: by a new revision that is checked and approved.
 */
@Stateless
@RolesAllowed(Roles.EDITOR)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Noticing {

    @Inject
    private NoticeTransactions transactions;

    @Inject
    private Actor actor;

    /**
     * Writes a correction. Readers get it with the next edition, which has it right; until then the story stays as it
     * was.
     *
     * @throws Refusal at {@code note}, {@code quotation} or {@code passage}; if the story is not public
     */
    public void correct(StoryId story, NoticeForm form) {
        form.requireNote("note");
        form.requirePlace();
        transactions.prepare(story, NoticeKind.CORRECTION, form, actor.id());
    }

    /**
     * Drops a correction, or the announcement of a refile, that no reader has seen.
     *
     * @throws Refusal if readers have it
     */
    public void drop(StoryId story, UUID notice) {
        transactions.drop(story, notice, actor.id());
    }

    /**
     * Tells readers at once what the story leaves unclear.
     *
     * @throws Refusal as {@link #correct} does
     */
    public void clarify(StoryId story, NoticeForm form) {
        form.requireNote("note");
        transactions.clarify(story, form, actor.id());
    }

    /**
     * Takes a public story from its readers at once. Its address tells them why; it may come back by a refile.
     *
     * @throws Refusal at {@code whyWithdrawn}; if the story is not public
     */
    public void withdraw(StoryId story, String note) {
        NoticeForm form = withNote(note, "whyWithdrawn");
        transactions.withdraw(story, form, actor.id());
    }

    /**
     * Kills a story that was public, for good: nobody is to use it any more, and its address says only that it is gone.
     *
     * @throws Refusal at {@code whyKilled}; if the story was never public or is killed
     */
    public void kill(StoryId story, String note) {
        NoticeForm form = withNote(note, "whyKilled");
        transactions.kill(story, form, actor.id());
    }

    /**
     * Says that a withdrawn story comes back, and why. Its next approved revision becomes the edition that carries
     * this.
     *
     * @throws Refusal at {@code whyRefiled}; if the story is not withdrawn
     */
    public void refile(StoryId story, String note) {
        NoticeForm form = withNote(note, "whyRefiled");
        transactions.prepare(story, NoticeKind.REFILE, form, actor.id());
    }

    private static NoticeForm withNote(String note, String field) {
        NoticeForm form = NoticeForm.about(note);
        form.requireNote(field);
        return form;
    }
}
