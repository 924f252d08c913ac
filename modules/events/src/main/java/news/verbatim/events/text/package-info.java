/** A story's words and what is known of them: blocks, quotations, rulings, and the seal over them. */
package news.verbatim.events.text;
