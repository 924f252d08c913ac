package news.verbatim.factcheck.evidence.audit;

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
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Refusal;
import news.verbatim.factcheck.evidence.Damage;
import news.verbatim.factcheck.evidence.Evidence;
import news.verbatim.factcheck.evidence.Vault;
import news.verbatim.jobs.store.KeptFolder;

/** Compares evidence with the hashes that were taken when it was kept. */
@ModuleInternal
@ApplicationScoped
public class EvidenceAudit {

    /** How many originals tell whose the folder is. */
    private static final int LOOKED_FOR = 20;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Vault vault;

    @Inject
    private FalloutPlan fallout;

    @Inject
    private Clock clock;

    /** Returns what is wrong with a piece of evidence at this moment; empty if it is what was kept. */
    public Optional<Damage> damage(Evidence evidence) {
        return evidence.hasItsWords() ? vault.damage(evidence.file()) : Optional.of(Damage.TEXT_CHANGED);
    }

    /**
     * Refuses to let a verdict rest on evidence that is not any more what was kept.
     *
     * @throws Refusal at {@code evidence}
     */
    public void requireIntact(Evidence evidence) {
        damage(evidence).ifPresent(damage -> {
            throw Refusal.at("evidence", damage.told(evidence.name()) + " Until then no verdict can rest on it.");
        });
    }

    /** Compares one piece of evidence and keeps what was noticed, or forgets it when it is mended. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void look(UUID id) {
        Evidence evidence = entities.find(Evidence.class, id);
        NoticedDamage noticed = entities.find(NoticedDamage.class, id);
        Optional<Damage> damage = evidence == null ? Optional.empty() : damage(evidence);
        if (damage.equals(Optional.of(Damage.FILE_MISSING)) && !vault.isThere()) {
            // nothing is lost that will be back with its folder, and no verdict falls for that
            throw new IllegalStateException("the folder with the evidence is not there");
        }
        if (noticed != null && damage.filter(kind -> kind == noticed.kind()).isEmpty()) {
            entities.remove(noticed);
            entities.flush();
        }
        if (damage.isPresent() && (noticed == null || noticed.kind() != damage.get())) {
            entities.persist(new NoticedDamage(id, damage.get(), clock.instant()));
            fallout.evidenceFallen(id);
        }
    }

    /** Returns some evidence, in the order of ids, after one id; null to begin. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<UUID> after(UUID last, int most) {
        TypedQuery<UUID> query = last == null
                ? entities.createQuery("select e.id from Evidence e order by e.id", UUID.class)
                : entities.createQuery("select e.id from Evidence e where e.id > :last order by e.id", UUID.class)
                        .setParameter("last", last);
        return query.setMaxResults(most).getResultList();
    }

    /** Looks whether the folder holds the originals: most of the latest ones, as one or the other may be missing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public KeptFolder.Content content() {
        List<String> latest = entities
                .createQuery("select e.sha256 from Evidence e where e.fileName <> '' order by e.capturedAt desc, e.id",
                        String.class)
                .setMaxResults(LOOKED_FOR).getResultList();
        if (latest.isEmpty()) {
            return KeptFolder.Content.NOTHING_KEPT;
        }
        return latest.stream().filter(vault::has).count() * 2 >= latest.size() ? KeptFolder.Content.THERE
                : KeptFolder.Content.MISSING;
    }
}
