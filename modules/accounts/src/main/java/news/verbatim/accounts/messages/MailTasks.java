package news.verbatim.accounts.messages;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import java.util.function.Consumer;
import news.verbatim.accounts.desks.Desk;
import news.verbatim.accounts.people.Person;
import news.verbatim.jobs.Planner;
import news.verbatim.jobs.Retrying;
import news.verbatim.jobs.TaskOfTwo;
import news.verbatim.jobs.TaskRegistration;

/** Mail goes out by task: planned in the transaction in which something happened, and tried again until it is gone. */
@ApplicationScoped
class MailTasks {

    private static final TaskDescriptor<Void> AT_ONCE = TaskDescriptor.of("accounts.mail");
    private static final TaskDescriptor<Void> DIGEST = TaskDescriptor.of("accounts.digest");
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /** As long as a transaction may take: what is not committed when a digest is written is in the next one. */
    private static final Duration TO_COMMIT = Duration.ofMinutes(5);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Planner planner;

    @Inject
    private Postman postman;

    @Inject
    private MailServer server;

    @Inject
    private Clock clock;

    void register(@Observes TaskRegistration registration) {
        registration.add(task(AT_ONCE, id -> postman.bring(UUID.fromString(id))), postman::stories);
        registration.add(task(DIGEST, this::bringAll));
    }

    private static CustomTask<Void> task(TaskDescriptor<Void> task, Consumer<String> work) {
        return Tasks.custom(task).onFailure(new Retrying()).onDeadExecutionRevive().execute((instance, context) -> {
            work.accept(instance.getId());
            return (CompletionHandler<Void>) (done, operations) -> operations.remove();
        });
    }

    private void bringAll(String personAndMorning) {
        UUID person = TaskOfTwo.read(personAndMorning, UUID::fromString, LocalDate::parse).first();
        boolean more = true;
        while (more) {
            more = postman.bringSome(person);
        }
    }

    /** Plans the mail that a message makes, if its reader wants any and there is a server that takes it. */
    void plan(Person person, Message message) {
        if (!server.isThere() || !person.hasMail()) {
            return;
        }
        switch (person.mailing()) {
            case NEVER -> {}
            case AT_ONCE -> planner.plan(AT_ONCE.instance(message.id().toString())
                    .scheduledTo(clock.instant()));
            case DIGEST -> planDigest(person, nextMorning(person));
        }
    }

    /**
     * Each morning has a task of its own: what happens while one runs finds the next one, and never one that is about
     * to be gone.
     */
    private void planDigest(Person person, ZonedDateTime morning) {
        planner.plan(
                DIGEST.instance(new TaskOfTwo<>(person.profile().id(), morning.toLocalDate()).instance())
                        .scheduledTo(morning.toInstant()));
    }

    private ZonedDateTime nextMorning(Person person) {
        ZoneId zone = entities.find(Desk.class, person.profile().desk()).card().zone();
        ZonedDateTime reached = clock.instant().plus(TO_COMMIT).atZone(zone);
        ZonedDateTime today = reached.with(MORNING);
        return reached.isBefore(today) ? today : today.plusDays(1);
    }
}
