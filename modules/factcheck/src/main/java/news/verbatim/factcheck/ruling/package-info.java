/** Gives verdicts, completes checks, opens them again and sends stories back: the use cases of a checker. */
package news.verbatim.factcheck.ruling;
