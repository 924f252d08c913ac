package news.verbatim.factcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.verbatim.events.Refusal;

/** Compares evidence with the hashes that were taken when it was kept. */
@ApplicationScoped
class EvidenceAudit {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Vault vault;

    @Inject
    private FalloutTask fallout;

    @Inject
    private Clock clock;

    /** Returns what is wrong with a piece of evidence at this moment; empty if it is what was kept. */
    Optional<Damage> damage(Evidence evidence) {
        return evidence.hasItsWords() ? vault.damage(evidence.file()) : Optional.of(Damage.TEXT_CHANGED);
    }

    /**
     * Refuses to let a verdict rest on evidence that is not any more what was kept.
     *
     * @throws Refusal at {@code evidence}
     */
    void requireIntact(Evidence evidence) {
        damage(evidence).ifPresent(damage -> {
            throw Refusal.at("evidence", damage.told(evidence.name()) + " Until then no verdict can rest on it.");
        });
    }

    /** Compares one piece of evidence and keeps what was noticed, or forgets it when it is mended. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void look(UUID id) {
        Evidence evidence = entities.find(Evidence.class, id);
        NoticedDamage noticed = entities.find(NoticedDamage.class, id);
        Optional<Damage> damage = evidence == null ? Optional.empty() : damage(evidence);
        if (noticed != null && damage.filter(kind -> kind == noticed.kind()).isEmpty()) {
            entities.remove(noticed);
            entities.flush();
        }
        if (damage.isPresent() && (noticed == null || noticed.kind() != damage.get())) {
            entities.persist(new NoticedDamage(id, damage.get(), clock.instant()));
            fallout.fallen(id);
        }
    }

    /** Returns some evidence, in the order of ids, after one id; null to begin. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<UUID> after(UUID last, int most) {
        TypedQuery<UUID> query = last == null ? entities.createQuery("select e.id from Evidence e order by e.id", UUID.class)
                : entities.createQuery("select e.id from Evidence e where e.id > :last order by e.id", UUID.class)
                        .setParameter("last", last);
        return query.setMaxResults(most).getResultList();
    }
}
