package news.verbatim.jobs;

/**
 * Fired once at every start, in a transaction of its own, when the schemas are up to date and the tasks are known.
 *
 * @param demo whether the newsroom is to have demo people and stories if it has none yet
 */
public record NewsroomOpened(boolean demo) {
}
