/**
 * The pages under {@code /approval}: what waits for an editor, and the one screen on which a decision is made; and
 * {@code /debt}, what is public with open quotations.
 */
package news.verbatim.newsroom.approval;
