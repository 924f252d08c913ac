package news.verbatim.accounts;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import java.util.function.Consumer;
import news.verbatim.jobs.Retrying;
import news.verbatim.jobs.TaskRegistration;

/** Mail goes out by task: planned in the transaction in which something happened, and tried again until it is gone. */
@ApplicationScoped
class MailTasks {

    private static final TaskDescriptor<Void> AT_ONCE = TaskDescriptor.of("accounts.mail");
    private static final TaskDescriptor<Void> DIGEST = TaskDescriptor.of("accounts.digest");
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SchedulerClient scheduler;

    @Inject
    private Postman postman;

    @Inject
    private MailServer server;

    @Inject
    private Clock clock;

    void register(@Observes TaskRegistration registration) {
        register(registration, AT_ONCE, id -> postman.bring(UUID.fromString(id)));
        register(registration, DIGEST, id -> postman.bringAll(UUID.fromString(id)));
    }

    private static void register(TaskRegistration registration, TaskDescriptor<Void> task, Consumer<String> work) {
        registration.add(Tasks.custom(task).onFailure(new Retrying()).onDeadExecutionRevive().execute((instance, context) -> {
            work.accept(instance.getId());
            return (CompletionHandler<Void>) (done, operations) -> operations.remove();
        }));
    }

    /** Plans the mail that a message makes, if its reader wants any and there is a server that takes it. */
    void plan(Person person, Message message) {
        if (!server.isThere() || !person.hasMail()) {
            return;
        }
        switch (person.mailing()) {
            case NEVER -> { }
            case AT_ONCE -> scheduler.scheduleIfNotExists(AT_ONCE.instance(message.id().toString())
                    .scheduledTo(clock.instant()));
            case DIGEST -> scheduler.scheduleIfNotExists(DIGEST.instance(message.to().toString())
                    .scheduledTo(nextMorning(person)));
        }
    }

    private Instant nextMorning(Person person) {
        ZoneId zone = entities.find(Desk.class, person.profile().desk()).card().zone();
        ZonedDateTime now = clock.instant().atZone(zone);
        ZonedDateTime today = now.with(MORNING);
        return (now.isBefore(today) ? today : today.plusDays(1)).toInstant();
    }
}
