package news.verbatim.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import news.verbatim.jobs.clock.ClockWatch;
import news.verbatim.jobs.store.StoreWatch;

/** Starts what happens by itself, in the order in which it needs each other, and stops it with the application. */
@ApplicationScoped
class Jobs {

    static final String TABLE = "jobs.scheduled_tasks";

    private static final int THREADS = 8;

    /** How late a due task is found at the most, should no alarm ring for it. */
    private static final Duration POLLING = Duration.ofMillis(500);

    /**
     * A task whose server is silent four times runs again elsewhere, or here after a restart: a story cannot wait for
     * long.
     */
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int SILENCES = 4;

    @Resource(lookup = "java:jboss/datasources/VerbatimDS")
    private DataSource database;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService executor;

    @Inject
    private Migrations migrations;

    @Inject
    private Opening opening;

    @Inject
    private Event<TaskRegistration> registration;

    @Inject
    private Alarm alarm;

    @Inject
    private StoreWatch store;

    @Inject
    private Pulse pulse;

    @Inject
    private LastError lastError;

    @Inject
    private TaskStories stories;

    @Inject
    private ClockWatch clockWatch;

    @Inject
    private Clock clock;

    private Scheduler scheduler;

    void start(@Observes @Priority(100) Startup event) {
        migrations.run();
        clockWatch.start();
        TaskRegistration tasks = new TaskRegistration();
        registration.fire(tasks);
        stories.know(tasks.stories());
        scheduler = scheduler(tasks);
        store.start(scheduler);
        opening.open(tasks.atEachStart());
        scheduler.start();
        alarm.start(scheduler);
    }

    private Scheduler scheduler(TaskRegistration tasks) {
        return Scheduler.create(database, List.copyOf(tasks.tasks()))
                .startTasks(tasks.recurring())
                .tableName(TABLE)
                .executorService(executor)
                .threads(THREADS)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(SILENCES)
                .addSchedulerListener(pulse)
                .addSchedulerListener(lastError)
                .shutdownMaxWait(Duration.ofSeconds(10))
                .clock(clock::instant)
                .build();
    }

    void stop(@Observes Shutdown event) {
        alarm.stop();
        store.stop();
        clockWatch.stop();
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    /** Returns the door through which modules schedule their tasks, in their own transaction. */
    @Produces
    @ApplicationScoped
    SchedulerClient client() {
        return SchedulerClient.Builder.create(database).tableName(TABLE).build();
    }
}
