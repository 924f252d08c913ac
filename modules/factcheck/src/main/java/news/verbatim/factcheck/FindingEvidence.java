package news.verbatim.factcheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.UUID;
import news.verbatim.events.Refusal;
import news.verbatim.events.Roles;

/** Looking for evidence among everything that was kept, and looking at it. */
@Stateless
@RolesAllowed({Roles.REPORTER, Roles.CHECKER, Roles.EDITOR, Roles.ADMINISTRATOR})
public class FindingEvidence {

    @Inject
    private EvidenceSearch search;

    @Inject
    private EvidenceShelf shelf;

    @Inject
    private EvidenceAudit audit;

    @Inject
    private Vault vault;

    /** Returns one page, from 0, of what fits, best first; without words to look for, the latest first. */
    public FoundEvidence find(EvidenceQuery query, int page, int size) {
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
                shelf.successor(id).map(EvidenceSheet.Version::of).orElse(null), shelf.storiesOf(id), shelf.restingOn(id),
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
