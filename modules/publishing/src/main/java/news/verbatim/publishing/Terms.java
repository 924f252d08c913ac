package news.verbatim.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The terms of desks, where they are kept. */
@ApplicationScoped
class Terms {

    @PersistenceContext
    private EntityManager entities;

    /** Returns the terms of a desk: its own, or the usual ones. */
    DeskTerms of(String desk) {
        TermsOfDesk own = entities.find(TermsOfDesk.class, desk);
        return own == null ? DeskTerms.usual(desk) : own.terms();
    }

    void set(DeskTerms terms) {
        TermsOfDesk own = entities.find(TermsOfDesk.class, terms.desk());
        if (own == null) {
            entities.persist(new TermsOfDesk(terms));
        } else {
            own.become(terms);
        }
    }
}
