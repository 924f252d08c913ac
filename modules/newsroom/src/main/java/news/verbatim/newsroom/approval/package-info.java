/** The pages under {@code /approval}: what waits for an editor, and the one screen on which a decision is made. */
package news.verbatim.newsroom.approval;
