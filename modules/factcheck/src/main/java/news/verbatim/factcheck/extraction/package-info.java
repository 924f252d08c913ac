/**
 * From a file to its words: what kind of file it is, and a process of its own that reads it for so long and no longer.
 */
package news.verbatim.factcheck.extraction;
