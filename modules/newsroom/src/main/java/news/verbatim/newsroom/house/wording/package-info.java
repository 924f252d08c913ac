/** The words, shapes and sentences in which pages tell what a value means, where a story is and what happened. */
package news.verbatim.newsroom.house.wording;
