/** Reads Word documents, as words and as a page. */
package news.verbatim.factcheck.extraction.word;
