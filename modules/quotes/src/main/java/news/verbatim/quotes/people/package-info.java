/** Who is who in a text: mentions, names, roles, and which words are forms of one. */
package news.verbatim.quotes.people;
