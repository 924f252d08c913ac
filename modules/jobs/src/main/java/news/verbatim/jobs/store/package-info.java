/**
 * Where a newsroom keeps what it has: the file of its stories and the folders beside it. They are looked at every other
 * second ({@link news.verbatim.jobs.store.StoreWatch}); while one of them is gone, is another newsroom's, cannot be
 * written to or has no room left, nothing is taken and nothing goes live, because nobody could stop it then.
 *
 * <p>What can be made anew, such as an index, is made anew when it is lost, and stops nothing.
 *
 * <p>A module hands in its folders at start-up ({@link news.verbatim.jobs.store.FolderRegistration}).
 */
package news.verbatim.jobs.store;
