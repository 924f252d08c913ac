/** Talking about the words of a story. */
package news.verbatim.drafting.comments;
