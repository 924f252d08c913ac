/**
 * What is not a page: where pictures are sent, {@code /stories/picture}, and where the newsroom sees them,
 * {@code /pictures}.
 */
package news.verbatim.newsroom.pictures;
