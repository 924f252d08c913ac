package news.verbatim.factcheck.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import news.verbatim.events.ModuleInternal;

/** Where the house rules are kept, and which set a desk works by. */
@ModuleInternal
@ApplicationScoped
public class RulesShelf {

    @PersistenceContext
    private EntityManager entities;

    /** Returns what holds for a desk now. */
    public HouseRules of(String desk) {
        DeskRules chosen = entities.find(DeskRules.class, desk);
        return latest(chosen == null ? HouseRules.STANDARD : chosen.houseRules()).orElseThrow();
    }

    /** Returns the latest version of a set. */
    Optional<HouseRules> latest(String name) {
        return named(name).setMaxResults(1).getResultStream().map(KeptHouseRules::rules).findFirst();
    }

    /** Returns every version of a set, the latest first. */
    List<HouseRules> versions(String name) {
        return named(name).getResultStream().map(KeptHouseRules::rules).toList();
    }

    private TypedQuery<KeptHouseRules> named(String name) {
        return entities
                .createQuery("select r from KeptHouseRules r where r.key.name = :name order by r.key.version desc",
                        KeptHouseRules.class)
                .setParameter("name", name);
    }

    /** Returns every version of every set, by name, the latest first. */
    List<HouseRules> all() {
        return entities.createQuery("select r from KeptHouseRules r order by r.key.name, r.key.version desc",
                KeptHouseRules.class).getResultStream().map(KeptHouseRules::rules).toList();
    }

    /** Returns the desks that have chosen a set. */
    List<DeskRules> chosen() {
        return entities.createQuery("select d from DeskRules d order by d.desk", DeskRules.class).getResultList();
    }

    Optional<DeskRules> chosenBy(String desk) {
        return Optional.ofNullable(entities.find(DeskRules.class, desk));
    }

    void put(Object entity) {
        entities.persist(entity);
    }
}
