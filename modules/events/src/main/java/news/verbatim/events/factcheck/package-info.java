/** Facts that the fact check tells. */
package news.verbatim.events.factcheck;
