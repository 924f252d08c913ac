package news.verbatim.factcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import news.verbatim.events.CheckAsked;
import news.verbatim.events.GlassBroken;

/** What a check owes to editors who decide before it is complete: what it has, and that it knows what they let out. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class GlassObserver {

    @Inject
    private CheckShelf shelf;

    void asked(@Observes CheckAsked question) {
        shelf.find(question.story(), question.revision()).filter(RevisionCheck::isOnItsWay).ifPresent(check ->
                question.answer(new CheckAsked.Answer(check.checkedText(), shelf.hands(check, Hand.Part.AUTHOR),
                        shelf.hands(check, Hand.Part.CHECKER))));
    }

    void broken(@Observes GlassBroken fact) {
        shelf.checkForRuling(fact.story(), fact.content().revision()).letOut(fact.content());
    }
}
