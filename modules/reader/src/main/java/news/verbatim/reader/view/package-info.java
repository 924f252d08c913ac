/** What a page has to show, as the templates read it. */
package news.verbatim.reader.view;
