/**
 * Sources as they were kept: words and hash in the database, the file in the vault, and the stories for which they are
 * at hand.
 */
package news.verbatim.factcheck.evidence;
