package news.verbatim.factcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import news.verbatim.events.act.NoticeKind;
import news.verbatim.events.approval.GlassBroken;
import news.verbatim.events.publishing.NoticeIssued;
import news.verbatim.events.question.CheckAsked;
import news.verbatim.factcheck.check.CheckShelf;
import news.verbatim.factcheck.check.PartInCheck;
import news.verbatim.factcheck.check.RevisionCheck;

/** What a check owes to editors who decide before it is complete: what it has, and that it knows what they let out. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class GlassObserver {

    @Inject
    private CheckShelf shelf;

    void asked(@Observes CheckAsked question) {
        shelf.find(question.story(), question.revision()).filter(RevisionCheck::isOnItsWay)
                .ifPresent(check -> question
                        .answer(new CheckAsked.Answer(check.checkedText(), shelf.hands(check, PartInCheck.Part.AUTHOR),
                                shelf.hands(check, PartInCheck.Part.CHECKER))));
    }

    /**
     * Who gets it back gets it as the next revision: there is nothing to check any more in the one that was taken from
     * its readers.
     */
    void takenBack(@Observes NoticeIssued fact) {
        if (fact.kind() == NoticeKind.WITHDRAWAL) {
            shelf.ofStory(fact.story()).stream().filter(RevisionCheck::isOwed)
                    .forEach(check -> check.close(fact.note()));
        }
    }

    void broken(@Observes GlassBroken fact) {
        shelf.checkForRuling(fact.story(), fact.content().revision()).letOut(fact.content());
    }
}
