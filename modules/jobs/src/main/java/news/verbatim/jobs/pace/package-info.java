/**
 * How fast people may do what costs the newsroom much: nobody wears it down, whoever they are. Each server counts what
 * it is asked itself, and forgets it at its end.
 */
package news.verbatim.jobs.pace;
