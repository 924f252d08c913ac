/**
 * The signature on a seal: made when a story is approved, with a key that is not in the database, and looked at before
 * it goes live. Whoever changes the database alone can compute a seal anew, but cannot sign it.
 */
package news.verbatim.publishing.signing;
