/**
 * What a story claims of its quotations: the words, who said them and whether it says that they did, when
 * and where.
 */
package news.verbatim.factcheck.claims;
