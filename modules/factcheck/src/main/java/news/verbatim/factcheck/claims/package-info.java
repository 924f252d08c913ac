/** What a story claims of its quotations: the words, who said them, when and where. */
package news.verbatim.factcheck.claims;
