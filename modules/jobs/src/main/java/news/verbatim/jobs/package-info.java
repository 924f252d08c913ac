/**
 * What happens by itself: work and files that have to survive a restart, the schemas that it needs, the clock, and the
 * pace to which everybody is kept ({@link news.verbatim.jobs.pace}).
 *
 * <p>At start-up this module asks the others, by event, for their migrations
 * ({@link news.verbatim.jobs.MigrationRegistration}) and brings every schema up to date, then for their tasks
 * ({@link news.verbatim.jobs.TaskRegistration}), tells them that the newsroom is open
 * ({@link news.verbatim.jobs.NewsroomOpened}) and starts the scheduler. A module plans a task through the injected
 * {@link news.verbatim.jobs.Planner} in its own transaction: if that rolls back, the task was never there. A task that
 * fails is tried again for a day ({@link news.verbatim.jobs.Retrying}); {@link news.verbatim.jobs.Tasks} tells what
 * fails, why, and for which story.
 *
 * <p>What the operator sets is injected by MicroProfile Config where it is needed, and read at start, all of it
 * ({@link news.verbatim.jobs.SettingsCheck}).
 *
 * <p>The room {@link news.verbatim.jobs.clock} has the newsroom's clock, which a machine's clock that is set does not
 * disturb. The room {@link news.verbatim.jobs.store} watches that what is written will be found again, and asks the
 * modules for their folders ({@link news.verbatim.jobs.store.FolderRegistration}).
 *
 * <p>Publishes the four start-up events; observes nothing but the container's start and stop. Owns the schema
 * {@code jobs}.
 */
package news.verbatim.jobs;
