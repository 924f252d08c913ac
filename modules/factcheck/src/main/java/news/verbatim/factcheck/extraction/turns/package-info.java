/**
 * Who speaks where: subtitles, and what speech recognisers write. What a label and a time are is told by the grammar of
 * lines of the quote engine.
 */
package news.verbatim.factcheck.extraction.turns;
