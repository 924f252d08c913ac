/**
 * The house that all pages live in: who is at the desk, what waits for them, how times and words are printed, and how a
 * refused action is told. Pages themselves live in the packages beside it, one bean a page, under the name of the
 * address.
 */
package news.verbatim.newsroom.house;
