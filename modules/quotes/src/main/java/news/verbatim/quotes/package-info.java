/**
 * Finds quotations in a story, says who speaks and why, tells quotations from other marked words, and matches a
 * quotation word for word against its sources. Whether a text says that the words were said, or that they were denied,
 * supposed or alleged, is their {@link news.verbatim.quotes.Mode}.
 *
 * <p>Plain Java without dependencies. {@link news.verbatim.quotes.find.QuotationFinder} finds and attributes,
 * {@link news.verbatim.quotes.text.Sweep} lists every quotation mark whatever the finder thinks of it. The rule
 * throughout: <em>the finder accuses, it never acquits</em>.
 *
 * <p>{@link news.verbatim.quotes.match.Matcher} lays a {@link news.verbatim.quotes.Claim} against
 * {@link news.verbatim.quotes.Source sources} token by token: what is set aside is one closed list, every other
 * difference is a named {@link news.verbatim.quotes.Difference}, and what stands around exact words and turns them is a
 * {@link news.verbatim.quotes.Caution} with its {@link news.verbatim.quotes.Turning words}.
 * {@link news.verbatim.quotes.match.InOtherWords} and {@link news.verbatim.quotes.match.InAnotherLanguage} ask where a
 * paraphrase or a translation may come from; {@link news.verbatim.quotes.text.Tongue} tells two languages apart.
 * {@link news.verbatim.quotes.Said} reads from a story when and on what occasion it says that words were said.
 *
 * <p>What labels, times, signatures and turns are by their shape is one grammar for everybody who reads lines:
 * {@link news.verbatim.quotes.lines.Transcript} says who speaks where, {@link news.verbatim.quotes.lines.Signatures} whose
 * the words above a name are.
 *
 * <p>All offsets are UTF-16 code units, as in {@link String}; ends are exclusive. Everything public is immutable and
 * thread-safe.
 */
package news.verbatim.quotes;
