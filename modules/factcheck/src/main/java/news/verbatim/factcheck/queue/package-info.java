/** What checkers look at: their queue, the sheet of one check, what is urgent, and whose turn it is. */
package news.verbatim.factcheck.queue;
