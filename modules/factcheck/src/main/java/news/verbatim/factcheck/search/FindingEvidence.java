package news.verbatim.factcheck.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.UUID;
import news.verbatim.events.act.Actor;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.act.Roles;
import news.verbatim.factcheck.evidence.Evidence;
import news.verbatim.factcheck.evidence.EvidenceSheet;
import news.verbatim.factcheck.evidence.EvidenceShelf;
import news.verbatim.factcheck.evidence.Vault;
import news.verbatim.factcheck.evidence.audit.EvidenceAudit;
import news.verbatim.jobs.pace.Costly;
import news.verbatim.jobs.pace.Pace;

/** Looking for evidence among everything that was kept, and looking at it. */
@Stateless
@RolesAllowed({Roles.REPORTER, Roles.CHECKER, Roles.EDITOR, Roles.LEGAL, Roles.CHIEF, Roles.ADMINISTRATOR})
public class FindingEvidence {

    @Inject
    private EvidenceSearch search;

    @Inject
    private EvidenceShelf shelf;

    @Inject
    private EvidenceAudit audit;

    @Inject
    private Vault vault;

    @Inject
    private Pace pace;

    @Inject
    private Actor actor;

    /**
     * Returns one page, from 0, of what fits, best first; without words to look for, the latest first.
     *
     * @throws news.verbatim.jobs.pace.TooOften if the actor looks too often
     */
    public FoundEvidence find(EvidenceQuery query, int page, int size) {
        pace.keep(Costly.SEARCH, actor.id().toString());
        return search.find(query, page, size);
    }

    /**
     * Opens one piece of evidence, and compares it with what was kept.
     *
     * @throws Refusal if there is none with that id
     */
    public EvidenceSheet open(UUID id) {
        Evidence evidence = shelf.evidence(id);
        return new EvidenceSheet(evidence.card(),
                evidence.supersedes() == null ? null : EvidenceSheet.Version.of(shelf.evidence(evidence.supersedes())),
                shelf.successor(id).map(EvidenceSheet.Version::of).orElse(null), shelf.storiesOf(id),
                shelf.restingOn(id),
                audit.damage(evidence).orElse(null));
    }

    /**
     * Opens the original, to be closed by the caller: the file as it was added, or pasted words as text.
     *
     * @throws Refusal if there is no such evidence, or it is not any more what was kept
     */
    public InputStream original(UUID id) {
        Evidence evidence = shelf.evidence(id);
        audit.damage(evidence).ifPresent(damage -> {
            throw Refusal.because(damage.told(evidence.name()));
        });
        return vault.open(evidence);
    }
}
