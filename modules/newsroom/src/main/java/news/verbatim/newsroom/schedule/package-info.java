/**
 * The pages under {@code /schedule}: what goes live when, moving it, its embargo, the calendar, and what can be done
 * about a story that readers have.
 */
package news.verbatim.newsroom.schedule;
