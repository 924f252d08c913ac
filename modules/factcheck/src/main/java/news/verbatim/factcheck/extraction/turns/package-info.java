/** Who speaks where: subtitles, labels, what speech recognisers write, and the times of a recording. */
package news.verbatim.factcheck.extraction.turns;
