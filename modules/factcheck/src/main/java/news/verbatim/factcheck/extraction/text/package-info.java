/** What every reader of files writes to: words, with a note of all that is left out of them, and how many are kept. */
package news.verbatim.factcheck.extraction.text;
