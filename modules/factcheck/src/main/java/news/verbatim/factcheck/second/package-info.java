/** Reads a submission with the quote engine once more and leaves hints. */
package news.verbatim.factcheck.second;
