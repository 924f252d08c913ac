/** Takes over an article from another system, or out of a mail or a page, and tells what it left out. */
package news.verbatim.drafting.importing;
