/** Finds quotations and reported speech in a story, and who speaks. */
package news.verbatim.quotes.find;
