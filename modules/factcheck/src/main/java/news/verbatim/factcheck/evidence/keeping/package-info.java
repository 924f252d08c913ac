/** Keeps a source, frozen, and reads files that arrive for another purpose with the same care. */
package news.verbatim.factcheck.evidence.keeping;
