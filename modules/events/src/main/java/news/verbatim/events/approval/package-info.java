/** Facts that approval tells. */
package news.verbatim.events.approval;
