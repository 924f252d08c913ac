/** What names a story, a person and a quotation. */
package news.verbatim.events.id;
