/** The pages under {@code /stories}: a reporter's own stories, and where they are written. */
package news.verbatim.newsroom.stories;
