/**
 * What happens by itself: work and files that have to survive a restart, the schemas that it needs, and the clock.
 *
 * <p>At start-up this module asks the others, by event, for their migrations ({@link news.verbatim.jobs.MigrationRegistration})
 * and brings every schema up to date, then for their tasks ({@link news.verbatim.jobs.TaskRegistration}), tells them that the
 * newsroom is open ({@link news.verbatim.jobs.NewsroomOpened}) and starts the scheduler. A module schedules a task through the
 * injected {@link com.github.kagkarlsson.scheduler.SchedulerClient} in its own transaction: if that rolls back, the task was
 * never there.
 *
 * <p>Publishes the three start-up events; observes nothing but the container's start and stop. Owns the schema {@code jobs}.
 */
package news.verbatim.jobs;
