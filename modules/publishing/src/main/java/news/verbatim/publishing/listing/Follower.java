package news.verbatim.publishing.listing;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import news.verbatim.jobs.NewsroomOpened;
import news.verbatim.jobs.store.DerivedFolder;
import news.verbatim.jobs.store.FolderRegistration;

/**
 * Keeps this server's index up with the lists. Going live does not wait for it, and each server does it for itself,
 * because each has its own index: no task that one of them takes would serve the others. It goes through the changes in
 * their order and begins each time a little before where it ended, since a transaction dates its changes before it
 * commits them.
 */
@ApplicationScoped
class Follower {

    private static final System.Logger LOG = System.getLogger(Follower.class.getName());

    private static final long LOOKS_EVERY_MILLIS = 1_000;

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    private ManagedScheduledExecutorService executor;

    @Inject
    private PublicIndex index;

    @Inject
    private ListChanges changes;

    private ScheduledFuture<?> following;

    private Instant followed = Instant.EPOCH;

    /** What the stories were like that changed so lately that the next look sees them again. */
    private Map<UUID, ListChanges.Known> lately = new HashMap<>();

    @Transactional(Transactional.TxType.MANDATORY)
    void opened(@Observes NewsroomOpened event) {
        try {
            followed = index.open(data()).filter(until -> index.size() >= changes.publicStories())
                    .orElse(Instant.EPOCH);
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "readers cannot search: the index of what is public does not open", e);
            return;
        }
        following = executor.scheduleWithFixedDelay(this::follow, 0, LOOKS_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    void register(@Observes FolderRegistration registration) {
        registration.add(new DerivedFolder("index of what is public", data().resolve(PublicIndex.FOLDER), "segments_",
                this::renew));
    }

    private static Path data() {
        return Path.of(System.getProperty("jboss.server.data.dir"));
    }

    /** Begins a new index in the place of one whose files are lost, and fills it; who searches meanwhile is told. */
    private synchronized void renew() {
        index.letGo();
        try {
            index.open(data());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        followed = Instant.EPOCH;
        lately = new HashMap<>();
        follow();
        if (!index.isWhole()) {
            throw new IllegalStateException("the index of what is public is not whole yet");
        }
    }

    private synchronized void follow() {
        try {
            Map<UUID, ListChanges.Known> seen = new HashMap<>();
            boolean changed = false;
            ListKey from = new ListKey(followed.equals(Instant.EPOCH) ? followed
                    : followed.minus(Lists.LONGEST_TRANSACTION), new UUID(0, 0));
            ListChanges.Read read;
            do {
                read = changes.put(from, lately, seen);
                changed |= read.indexed() > 0;
                from = read.last();
                Instant again = from.publishedAt().minus(Lists.LONGEST_TRANSACTION);
                seen.values().removeIf(known -> known.changedAt().isBefore(again));
            } while (read.more());
            if (changed) {
                followed = from.publishedAt();
                index.settle(followed);
            }
            lately = seen;
            index.completed();
        } catch (IOException | RuntimeException e) {
            // whatever it is, it must not end the following
            LOG.log(System.Logger.Level.WARNING, "the index of what is public is behind: {0}", e.toString());
        }
    }

    @PreDestroy
    void stop() {
        if (following != null) {
            following.cancel(false);
        }
    }
}
