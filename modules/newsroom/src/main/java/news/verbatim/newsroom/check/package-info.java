/**
 * The pages under {@code /check}: what waits for a checker, and the desk at which quotations are held against evidence.
 */
package news.verbatim.newsroom.check;
