package news.verbatim.newsroom.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import news.verbatim.ledger.LedgerFault;
import news.verbatim.ledger.LedgerFinding;
import news.verbatim.ledger.SignedRoot;
import news.verbatim.ledger.Verifying;

/** On {@code /admin/ledger}: up to where the ledger is signed, and whether all of it is as it was written. */
@Named
@RequestScoped
public class LedgerProofPanel {

    @Inject
    private Verifying verifying;

    private LedgerFinding finding;

    private SignedRoot signed;

    /** Looks through all of it. */
    public void verify() {
        finding = verifying.verify();
        signed = null;
    }

    /** Returns the last checkpoint; null while there is none. */
    public SignedRoot getSigned() {
        if (signed == null) {
            signed = verifying.lastSigned().orElse(null);
        }
        return signed;
    }

    /** Returns what came of looking; null if nobody has looked. */
    public LedgerFinding getFinding() {
        return finding;
    }

    /** Returns whether everything is as it was written. */
    public boolean isWhole() {
        return finding != null && finding.fault().isEmpty();
    }

    /** Returns what is wrong, in a sentence. */
    public String getFault() {
        return finding == null ? "" : finding.fault().map(LedgerProofPanel::sentence).orElse("");
    }

    private static String sentence(LedgerFault fault) {
        return switch (fault.kind()) {
            case ENTRY_CHANGED -> "Entry " + fault.number() + " of this story was changed after it was written:";
            case ENTRY_GONE -> "Entry " + fault.number() + " of this story was taken out of the database:";
            case HISTORY_BROKEN -> "Entry " + fault.number()
                    + " of this story does not follow the one before it; one was put in or taken out:";
            case LEAF_GONE -> "Something was taken out of the tree after its first " + fault.size() + " entries.";
            case NODE_CHANGED -> "A hash that is kept over several entries was changed, at or before entry "
                    + (fault.size() + 1) + ".";
            case ENTRY_BESIDE -> "There are entries that were put into the database past the newsroom.";
            case CHECKPOINT_BROKEN -> "The first " + fault.size()
                    + " entries are not those over which the newsroom signed a checkpoint.";
            case CHECKPOINT_GONE -> "A checkpoint before the one over " + fault.size()
                    + " entries was taken out of the database.";
            case CHECKPOINT_FORGED -> "The signature on the checkpoint over " + fault.size()
                    + " entries is not this newsroom’s, or the key is gone that it was signed with.";
            case NOT_WHAT_WAS_KEPT -> "The database does not go on from the checkpoint over " + fault.size()
                    + " entries that is kept beside the keys: it is older, or somebody wrote it anew.";
        };
    }
}
