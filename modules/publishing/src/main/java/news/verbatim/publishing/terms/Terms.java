package news.verbatim.publishing.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import news.verbatim.events.ModuleInternal;

/** The terms of desks, where they are kept. */
@ModuleInternal
@ApplicationScoped
public class Terms {

    @PersistenceContext
    private EntityManager entities;

    /** Returns the terms of a desk: its own, or the usual ones. */
    public DeskTerms of(String desk) {
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
