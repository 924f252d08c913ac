/**
 * Takes over an article from another system, or out of a mail or a page, and tells what it left out. Whose a block quote
 * is, the grammar of lines of the quote engine says.
 */
package news.verbatim.drafting.importing;
