package news.verbatim.factcheck;

import news.verbatim.events.Verdict;

/**
 * A verdict and what it rests on.
 *
 * @param verdict  the verdict
 * @param evidence the evidence; null if the verdict rests on none
 * @param passage  the words of the evidence; empty if there is none
 * @param note     what the checker adds
 */
record Grounds(Verdict verdict, Evidence evidence, String passage, String note) {
}
