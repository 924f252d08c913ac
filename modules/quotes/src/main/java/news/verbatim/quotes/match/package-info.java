/** Lays a claim word by word against sources and names every difference. */
package news.verbatim.quotes.match;
