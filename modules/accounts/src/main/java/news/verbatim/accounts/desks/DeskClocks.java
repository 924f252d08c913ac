package news.verbatim.accounts.desks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import news.verbatim.events.question.DeskZoneAsked;

/** Tells other modules where the clocks of the desks hang. */
@ApplicationScoped
class DeskClocks {

    @PersistenceContext
    private EntityManager entities;

    @Transactional(Transactional.TxType.MANDATORY)
    void tell(@Observes DeskZoneAsked question) {
        Optional.ofNullable(entities.find(Desk.class, question.desk()))
                .ifPresent(desk -> question.answer(desk.card().zone()));
    }
}
