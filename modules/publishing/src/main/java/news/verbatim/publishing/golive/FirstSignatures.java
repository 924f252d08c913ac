package news.verbatim.publishing.golive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import news.verbatim.jobs.AfterCommit;
import news.verbatim.jobs.NewsroomOpened;
import news.verbatim.publishing.publication.Publications;
import news.verbatim.publishing.publication.Unsigned;
import news.verbatim.jobs.signing.SigningKeys;

/**
 * Signs what was approved before there was a key, once, when the newsroom is first opened with one. Later nothing
 * without a signature is signed any more: it was not approved here.
 */
@ApplicationScoped
class FirstSignatures {

    /** Is kept beside the keys once every approval is signed that was given before there was a key. */
    private static final String BEGUN = "begun";

    private static final System.Logger LOG = System.getLogger(FirstSignatures.class.getName());

    @Inject
    private Publications publications;

    @Inject
    private SigningKeys keys;

    @Inject
    private AfterCommit afterCommit;

    @Transactional(Transactional.TxType.MANDATORY)
    void opened(@Observes NewsroomOpened event) {
        if (keys.kept(BEGUN).isPresent()) {
            return;
        }
        if (publications.anySigned()) {
            LOG.log(System.Logger.Level.ERROR, "The keys of the seals are new, and approvals were signed with others."
                    + " Put the folder of the keys back from its backup and start again; else whatever is approved and"
                    + " waits for its time has to be approved again.");
        }
        for (List<Unsigned> some = publications.unsigned(); !some.isEmpty(); some = publications.unsigned()) {
            some.forEach(one -> publications.sign(one, keys.sign(one.sealed().bytes())));
        }
        // not before they are kept: else a power cut in between would leave them without for ever
        afterCommit.run(() -> keys.keep(BEGUN, "Every approval has a signature from here on.\n"));
    }
}
