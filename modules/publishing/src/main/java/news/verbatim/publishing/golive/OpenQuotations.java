package news.verbatim.publishing.golive;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import news.verbatim.events.act.NoticeKind;
import news.verbatim.events.approval.StoryHeld;
import news.verbatim.events.factcheck.DebtSettled;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.publishing.NoticeIssued;
import news.verbatim.events.text.CheckedQuotation;
import news.verbatim.events.text.Verdict;
import news.verbatim.publishing.publication.CheckedSince;
import news.verbatim.publishing.publication.Edition;
import news.verbatim.publishing.publication.Notice;
import news.verbatim.publishing.publication.NoticeForm;
import news.verbatim.publishing.publication.Publication;
import news.verbatim.publishing.publication.Publications;
import news.verbatim.publishing.publication.Standing;

/**
 * Tells readers, without a person having to think of it, that quotations in a story were not checked when it went out,
 * and what became of that.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OpenQuotations {

    private static final String SETTLED = "The quotations that had not been checked when this story was published have been"
            + " checked since.";

    private static final String ANSWERED = "What had not been checked when this story was published was looked at since. Where we"
            + " show how quotations were checked, it says what could be checked and what two of us answer for.";

    private static final String NOT_IN_TIME = "This story was published before all of its quotations had been checked. They could"
            + " not be checked in time, so we have taken it back.";

    @Inject
    private Publications publications;

    @Inject
    private NoticeTransactions transactions;

    @Inject
    private Clock clock;

    @Inject
    private Event<NoticeIssued> told;

    /** Says so under the edition that has just gone live, if two editors let it out like that. */
    void tell(Publication publication) {
        int open = publications.clearance(publication).content().unresolved();
        if (open > 0) {
            Notice notice = new Notice(publication.story(), NoticeKind.CLARIFICATION, NoticeForm.about((open == 1
                    ? "One quotation in this story had not been checked when it was published. "
                    : open + " quotations in this story had not been checked when it was published. ")
                    + "Where we show how quotations were checked, it says whether that was done since."), null,
                    clock.instant());
            NoticeIssued fact = notice.issue(publication.edition(), clock.instant());
            publications.put(notice);
            publication.told();
            told.fire(fact);
        }
    }

    void settled(@Observes @Priority(Publications.EARLY) DebtSettled fact) {
        shown(fact.story(), fact.revision()).ifPresent(edition -> {
            List<QuotationId> open = publications.clearanceOf(edition).content().open();
            List<CheckedQuotation> since = fact.content().quotations().stream()
                    .filter(checked -> open.contains(checked.quotation().id())).toList();
            publications.put(new CheckedSince(edition, since, fact.at()));
            boolean waived = since.stream().anyMatch(checked -> checked.ruling().verdict() == Verdict.WAIVED);
            transactions.clarify(fact.story(), NoticeForm.about(waived ? ANSWERED : SETTLED), null);
        });
    }

    /** What readers have already is only held when it went out with open quotations and their time is over. */
    void held(@Observes @Priority(Publications.EARLY) StoryHeld fact) {
        shown(fact.story(), fact.revision())
                .ifPresent(edition -> transactions.withdraw(fact.story(), NoticeForm.about(NOT_IN_TIME), null));
    }

    /** Returns the edition that readers have, if it is that revision. */
    private Optional<Edition> shown(StoryId story, int revision) {
        return publications.lock(story).filter(publication -> publication.standing() == Standing.PUBLIC)
                .flatMap(publications::newest).filter(edition -> edition.revision() == revision);
    }
}
