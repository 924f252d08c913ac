/** Lays quotations against evidence: those of a submission, those that new evidence may hold, and those of a draft. */
package news.verbatim.factcheck.matching;
