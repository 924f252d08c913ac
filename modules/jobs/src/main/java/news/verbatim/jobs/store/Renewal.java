package news.verbatim.jobs.store;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/** Watches a folder of files that can be made anew, and makes them anew when they are lost, one time after the other. */
final class Renewal {

    private static final System.Logger LOG = System.getLogger(Renewal.class.getName());

    private final DerivedFolder folder;

    private final AtomicBoolean isBusy = new AtomicBoolean();

    /** Which folder it was; null until the files were made for the first time. */
    private volatile Object known;

    Renewal(DerivedFolder folder) {
        this.folder = folder;
    }

    /** Looks, and has what is lost made anew. */
    void look(Executor executor) {
        if (isBusy.get()) {
            return;
        }
        Object key = folder.key();
        if (known == null) {
            known = key;
        } else if (!known.equals(key)) {
            LOG.log(System.Logger.Level.WARNING,
                    "The {0}, {1}, was deleted or replaced while the newsroom was open: it is made anew.",
                    folder.what(), folder.path());
            isBusy.set(true);
            executor.execute(this::renew);
        }
    }

    private void renew() {
        try {
            folder.renew().run();
            known = folder.key();
            LOG.log(System.Logger.Level.INFO, "The {0} is made anew.", folder.what());
        } catch (RuntimeException e) {
            // tried again at the next look, as it is still not what was known
            LOG.log(System.Logger.Level.WARNING, "The " + folder.what() + " cannot be made anew.", e);
        } finally {
            isBusy.set(false);
        }
    }
}
