/** Questions that one module asks and others answer, in the same transaction. */
package news.verbatim.events.question;
