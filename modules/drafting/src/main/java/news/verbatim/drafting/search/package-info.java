/** Finds stories by their words and by whom they quote, with an index that can be lost. */
package news.verbatim.drafting.search;
