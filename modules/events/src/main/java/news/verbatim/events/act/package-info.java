/** Who acts, in which role, for when, and how what they ask is refused. */
package news.verbatim.events.act;
