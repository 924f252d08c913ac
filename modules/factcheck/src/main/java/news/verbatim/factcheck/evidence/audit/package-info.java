/**
 * Compares evidence with the hashes that were taken when it was kept, and plans what falls where something does not
 * hold.
 */
package news.verbatim.factcheck.evidence.audit;
