/**
 * The grammar of lines, in all languages: what a name, a label, a time, a signature and a turn are by their shape alone.
 * The engine, the importer and the reader of evidence ask it, so that the same line means the same to each of them.
 * {@link news.verbatim.quotes.lines.Transcript} and {@link news.verbatim.quotes.lines.Signatures} are for everybody; what
 * a line of an article means among others is told by {@link news.verbatim.quotes.structure}.
 */
package news.verbatim.quotes.lines;
