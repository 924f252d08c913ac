/**
 * Finds quotations in a story, says who speaks and why, tells quotations from other marked words, and matches a quotation
 * word for word against its sources.
 *
 * <p>Plain Java without dependencies. {@link news.verbatim.quotes.QuotationFinder} finds and attributes,
 * {@link news.verbatim.quotes.Sweep} lists every quotation mark whatever the finder thinks of it. The rule throughout:
 * <em>the finder accuses, it never acquits</em>.
 *
 * <p>All offsets are UTF-16 code units, as in {@link String}; ends are exclusive. Everything public is immutable and
 * thread-safe.
 */
package news.verbatim.quotes;
