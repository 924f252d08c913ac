/** Facts that publishing tells. */
package news.verbatim.events.publishing;
