/**
 * The clock: schedules, the gate that is asked before anything is public, going live, stopping, and notices to readers.
 */
package news.verbatim.publishing.golive;
