/** A story's way to its readers: clearances, editions, notices and addresses, and the states that they go through. */
package news.verbatim.publishing.publication;
