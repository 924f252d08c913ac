/** Facts that drafting tells. */
package news.verbatim.events.drafting;
