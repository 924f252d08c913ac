/** Reads PDF in the order in which a person reads it, without what comes again on each page and what nobody sees. */
package news.verbatim.factcheck.extraction.pdf;
