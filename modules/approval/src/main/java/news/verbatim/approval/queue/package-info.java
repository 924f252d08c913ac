/** What waits for a decision, in the order in which it should be opened, and whose turn it is. */
package news.verbatim.approval.queue;
