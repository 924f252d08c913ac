package news.verbatim.publishing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import news.verbatim.events.DebtSettled;
import news.verbatim.events.NoticeIssued;
import news.verbatim.events.NoticeKind;
import news.verbatim.events.StoryHeld;
import news.verbatim.events.StoryId;

/**
 * Tells readers, without a person having to think of it, that quotations in a story were not checked when it went out, and what
 * became of that.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OpenQuotations {

    private static final String SETTLED = "The quotations that had not been checked when this story was published have been"
            + " checked since.";

    private static final String NOT_IN_TIME = "This story was published before all of its quotations had been checked. They could"
            + " not be checked in time, so we have taken it back.";

    @Inject
    private Publications publications;

    @Inject
    private NoticeDesk desk;

    @Inject
    private Clock clock;

    @Inject
    private Event<NoticeIssued> told;

    /** Says so under the edition that has just gone live, if two editors let it out like that. */
    void tell(Publication publication) {
        int open = publications.clearance(publication).content().unresolved();
        if (open > 0) {
            Notice notice = new Notice(publication.story(), NoticeKind.CLARIFICATION, NoticeForm.about((open == 1
                    ? "One quotation in this story has not been checked yet. It is"
                    : open + " quotations in this story have not been checked yet. They are")
                    + " marked where we show how quotations were checked."), null, clock.instant());
            NoticeIssued fact = notice.issue(publication.edition(), clock.instant());
            publications.put(notice);
            publication.told();
            told.fire(fact);
        }
    }

    void settled(@Observes @Priority(Publications.EARLY) DebtSettled fact) {
        if (isPublic(fact.story(), fact.revision())) {
            desk.clarify(fact.story(), NoticeForm.about(SETTLED), null);
        }
    }

    /** What readers have already is only held when it went out with open quotations and their time is over. */
    void held(@Observes @Priority(Publications.EARLY) StoryHeld fact) {
        if (isPublic(fact.story(), fact.revision())) {
            desk.withdraw(fact.story(), NoticeForm.about(NOT_IN_TIME), null);
        }
    }

    private boolean isPublic(StoryId story, int revision) {
        return publications.lock(story).filter(publication -> publication.standing() == Standing.PUBLIC)
                .flatMap(publications::newest).filter(edition -> edition.revision() == revision).isPresent();
    }
}
