/** Somebody says that evidence is wrong, until it is settled. */
package news.verbatim.factcheck.evidence.dispute;
