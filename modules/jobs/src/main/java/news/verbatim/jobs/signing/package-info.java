/**
 * Signatures with a key that is not in the database: whoever changes the database alone can compute a hash anew, but
 * cannot sign it. {@link news.verbatim.jobs.signing.SigningKeys} signs for the modules, each over a statement of its
 * own that begins with what it is for, so that no signature can be taken for another one.
 */
package news.verbatim.jobs.signing;
