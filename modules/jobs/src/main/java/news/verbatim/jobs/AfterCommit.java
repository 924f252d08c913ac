package news.verbatim.jobs;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** What is to happen once the caller's transaction is committed, and not at all if it rolls back. */
@ApplicationScoped
public class AfterCommit {

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /**
     * Does something after the commit, on the thread that commits.
     *
     * @throws IllegalStateException if there is no transaction
     */
    public void run(Runnable what) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing to write
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    what.run();
                }
            }
        });
    }
}
