package news.verbatim.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import news.verbatim.events.act.Roles;

/** Whether the ledger is as it was written. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Verifying {

    @Inject
    private CatchingUp catchingUp;

    @Inject
    private Chaining chaining;

    @Inject
    private Instance<LookThrough> looks;

    /**
     * Looks through all of it: every entry, every story's history, every checkpoint. What was written in the last
     * seconds becomes part of it first. Keeps nobody from writing meanwhile.
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public LedgerFinding verify() {
        catchingUp.sign();
        return LookThrough.once(looks);
    }

    /** Returns the last checkpoint; nothing while nothing has happened. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Optional<SignedRoot> lastSigned() {
        return chaining.lastSigned();
    }

}
