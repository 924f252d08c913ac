/**
 * Answers requests: pages kept in memory as long as they hold, packed and with validators; templates and the files
 * beside them.
 */
package news.verbatim.reader.serving;
