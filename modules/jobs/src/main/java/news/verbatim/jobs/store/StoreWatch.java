package news.verbatim.jobs.store;

import com.github.kagkarlsson.scheduler.Scheduler;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import news.verbatim.events.ModuleInternal;

/**
 * Watches that what is written is still where it will be found again: in the file of the stories that was opened at the
 * start, and in the folders of this newsroom, on a disk that has room. A database goes on writing into a file that
 * somebody deleted, replaced or wrote over, and says that it is kept; with the server all of that would be gone. As
 * soon as something is wrong, the pages of the newsroom take nothing, and nothing goes live, because nobody could stop
 * it. A folder that is back and a disk that has room again are noticed too, and everything goes on; a file of stories
 * that is gone stays gone until the next start, and what the server still has of it is saved beside the place once. A
 * database on a server of its own is not watched: it says so itself when it is away.
 */
@ApplicationScoped
public class StoreWatch {

    private static final System.Logger LOG = System.getLogger(StoreWatch.class.getName());

    private static final long LOOKS_EVERY_SECONDS = 2;

    private static final long CLEARS_EVERY_NANOS = 10_000_000_000L;

    /** A disk that does not answer holds a look up; after so long that counts. */
    private static final long LONGEST_LOOK_NANOS = 20_000_000_000L;

    @Resource(lookup = "java:jboss/datasources/VerbatimDS")
    private DataSource database;

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    private ManagedScheduledExecutorService executor;

    @Inject
    private Event<FolderRegistration> registration;

    @Inject
    private Clock clock;

    private volatile StoreTrouble trouble;

    private volatile long looked = System.nanoTime();

    private Scheduler scheduler;

    private Future<?> looking;

    private Future<?> clearing;

    private long cleared = System.nanoTime() - CLEARS_EVERY_NANOS;

    /** Null if the database is not in a file of this server. */
    private StoriesFile stories;

    private DiskRoom room;

    private List<MarkedFolder> folders;

    private List<Renewal> renewals;

    private UUID newsroom;

    /** Looks for the first time, before anybody can write, and again and again from now on. */
    @ModuleInternal
    public void start(Scheduler pauses) {
        scheduler = pauses;
        FolderRegistration handedIn = new FolderRegistration();
        registration.fire(handedIn);
        folders = handedIn.folders().stream().map(MarkedFolder::new).toList();
        renewals = handedIn.derived().stream().map(Renewal::new).toList();
        try (Connection connection = database.getConnection()) {
            stories = StoriesFile.of(connection);
            newsroom = NewsroomId.of(connection, this::idOfItsFolders);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        room = stories == null ? null : new DiskRoom(stories.path().getParent());
        look();
        looking = executor.scheduleWithFixedDelay(this::look, LOOKS_EVERY_SECONDS, LOOKS_EVERY_SECONDS,
                TimeUnit.SECONDS);
    }

    @ModuleInternal
    public void stop() {
        if (looking != null) {
            looking.cancel(false);
        }
    }

    /** Says whether what is written goes where it will be found again. */
    public boolean isWhole() {
        return trouble == null;
    }

    /** Returns what is wrong; empty if nothing is. */
    public Optional<StoreTrouble> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** Says whether the last look is not long ago. */
    boolean isLookedAt() {
        return System.nanoTime() - looked < LONGEST_LOOK_NANOS;
    }

    /** A database from a backup of an older version has no id yet, but its folders may have one. */
    private UUID idOfItsFolders() {
        return folders.stream().map(MarkedFolder::owner).flatMap(Optional::stream).findFirst()
                .orElseGet(UUID::randomUUID);
    }

    private void look() {
        try {
            if (trouble != StoreTrouble.STORIES_GONE) {
                tell(found());
                makeRoom();
                renewals.forEach(renewal -> renewal.look(executor));
            }
        } catch (RuntimeException e) {
            // whatever it is, it must not end the looking
            LOG.log(System.Logger.Level.WARNING, "cannot look where everything is kept", e);
        }
        looked = System.nanoTime();
    }

    private Optional<StoreFinding> found() {
        if (stories != null && (stories.isElsewhere() || isWrittenOver())) {
            return Optional.of(new StoreFinding(StoreTrouble.STORIES_GONE, "the stories", stories.path()));
        }
        if (room != null && room.isOut()) {
            return Optional.of(new StoreFinding(StoreTrouble.NO_ROOM, "the stories", stories.path()));
        }
        if (stories != null && stories.isLocked()) {
            return Optional.of(new StoreFinding(StoreTrouble.LOCKED, "the stories", stories.path()));
        }
        return folders.stream().flatMap(folder -> folder.trouble(newsroom)
                .map(wrong -> new StoreFinding(wrong, folder.folder().what(), folder.folder().path())).stream())
                .findFirst();
    }

    private boolean isWrittenOver() {
        try (Connection connection = database.getConnection()) {
            boolean isWrittenOver = stories.isWrittenOver(connection);
            stories.reopenIfReadOnly(connection);
            return isWrittenOver;
        } catch (SQLException away) {
            // a database that cannot be asked takes nothing either
            LOG.log(System.Logger.Level.DEBUG, "asked at the next look", away);
            return false;
        }
    }

    private void tell(Optional<StoreFinding> found) {
        StoreTrouble before = trouble;
        trouble = found.map(StoreFinding::trouble).orElse(null);
        if (before == trouble) {
            return;
        }
        if (found.isEmpty()) {
            scheduler.resume();
            LOG.log(System.Logger.Level.WARNING, "Everything is where it was, with room: the newsroom goes on.");
        } else {
            scheduler.pause();
            String rescued = trouble == StoreTrouble.STORIES_GONE
                    ? " " + Rescue.save(database, stories.path(), clock.instant())
                    : "";
            LOG.log(System.Logger.Level.ERROR, "Nothing is taken and nothing goes live any more. "
                    + found.get().told() + rescued);
        }
    }

    /** Where a disk runs short of room, what nobody kept is thrown away at once. */
    private void makeRoom() {
        boolean isBusy = clearing != null && !clearing.isDone();
        if (isBusy || System.nanoTime() - cleared < CLEARS_EVERY_NANOS) {
            return;
        }
        cleared = System.nanoTime();
        List<KeptFolder> cramped = folders.stream().map(MarkedFolder::folder)
                .filter(KeptFolder::isShortOfRoom).toList();
        if (!cramped.isEmpty()) {
            clearing = executor
                    .submit(() -> cramped.forEach(folder -> folder.makeRoom().accept(folder::isShortOfRoom)));
        }
    }
}
