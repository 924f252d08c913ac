/** What colleagues say about the words of a story, beside whatever shows its text. */
package news.verbatim.newsroom.comments;
