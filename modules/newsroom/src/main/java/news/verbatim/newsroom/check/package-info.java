/**
 * The pages under {@code /check}: what waits for a checker, and where quotations are held against evidence.
 */
package news.verbatim.newsroom.check;
