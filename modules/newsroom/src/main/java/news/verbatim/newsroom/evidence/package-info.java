/**
 * The pages under {@code /evidence}: everything that was kept, one piece of it, and the part of a page that adds a
 * source.
 */
package news.verbatim.newsroom.evidence;
