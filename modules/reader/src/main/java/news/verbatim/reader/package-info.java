/**
 * The public site: stories and everything that leads to them, for people and for machines; {@code docs/reader.md} lists
 * the addresses.
 *
 * <p>Sees {@code publishing} only. Pages are rendered by FreeMarker with auto-escaping, so that whatever stands in a
 * field is text and nothing else; there is no script and no session. Each page is made once and then sent from memory
 * until something changes for readers. Publishes nothing. Observes {@code StoryPublished} and {@code NoticeIssued} for
 * that, and answers {@code ItemAsked} and {@code FeedsAsked} for what is brought to others; asks {@code CheckpointAsked};
 * writes nothing.
 * {@code VERBATIM_SITE_NAME} names the site; {@code VERBATIM_PUBLIC_URL} is its address in absolute links, where it is
 * not the one that readers ask for; {@code VERBATIM_WEBSUB_HUB} is the hub that its feeds name.
 */
package news.verbatim.reader;
