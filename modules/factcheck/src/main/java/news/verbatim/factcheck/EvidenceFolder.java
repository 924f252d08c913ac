package news.verbatim.factcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import news.verbatim.factcheck.evidence.Vault;
import news.verbatim.factcheck.evidence.audit.EvidenceAudit;
import news.verbatim.factcheck.evidence.keeping.EvidenceKeeper;
import news.verbatim.jobs.store.FolderRegistration;
import news.verbatim.jobs.store.KeptFolder;

/** Hands in the folder with the original files, which is watched, and clears it when the disk is short of room. */
@ApplicationScoped
class EvidenceFolder {

    /** Who is about to keep a file has so long, also when there is little room. */
    private static final Duration IN_HAND = Duration.ofMinutes(10);

    @Inject
    private Vault vault;

    @Inject
    private EvidenceAudit audit;

    @Inject
    private EvidenceKeeper keeper;

    @Inject
    private Clock clock;

    void register(@Observes FolderRegistration registration) {
        registration.add(new KeptFolder("the evidence", vault.folder(), audit::content, this::makeRoom));
    }

    private void makeRoom(BooleanSupplier isShort) {
        vault.makeRoom(clock.instant().minus(IN_HAND), isShort, keeper::isKept);
    }
}
