/**
 * What the lines of an article are among others, in any language: turns of a talk, words above a name, mails, rows of a
 * table. It says who speaks where no sentence does, and asks {@link news.verbatim.quotes.lines} what a line is by itself.
 */
package news.verbatim.quotes.structure;
