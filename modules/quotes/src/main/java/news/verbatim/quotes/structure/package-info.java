/**
 * What the lines of a text are by their shape, in any language: turns of a talk, words above a name, mails, rows of a
 * table. It says who speaks where no sentence does.
 */
package news.verbatim.quotes.structure;
