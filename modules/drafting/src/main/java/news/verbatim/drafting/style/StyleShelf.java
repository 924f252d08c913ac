package news.verbatim.drafting.style;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;

/** Where the house style of each desk is kept. */
@ModuleInternal
@ApplicationScoped
public class StyleShelf {

    @PersistenceContext
    private EntityManager entities;

    /** Returns the rules of a desk by their words. */
    List<StyleRule> of(String desk) {
        return entities
                .createQuery("select r from KeptStyleRule r where r.desk = :desk order by lower(r.term), r.id",
                        KeptStyleRule.class)
                .setParameter("desk", desk).getResultStream().map(KeptStyleRule::rule).toList();
    }

    Optional<KeptStyleRule> find(UUID id) {
        return Optional.ofNullable(entities.find(KeptStyleRule.class, id));
    }

    public void put(KeptStyleRule rule) {
        entities.persist(rule);
    }

    void remove(KeptStyleRule rule) {
        entities.remove(rule);
    }
}
