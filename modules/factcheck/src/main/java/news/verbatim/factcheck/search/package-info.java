/** Finds evidence among everything that was kept, with an index that can be lost. */
package news.verbatim.factcheck.search;
