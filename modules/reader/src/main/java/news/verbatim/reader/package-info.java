/**
 * The public site: front page, story pages, feed, and how quotations are checked.
 *
 * <p>Sees {@code publishing} only. Pages are rendered by FreeMarker with auto-escaping, so that whatever stands in a field is
 * text and nothing else; there is no script and no session. Publishes nothing, observes nothing. {@code VERBATIM_SITE_NAME}
 * names the site; {@code VERBATIM_PUBLIC_URL} is its address in feeds, where it is not the one that readers ask for.
 */
package news.verbatim.reader;
