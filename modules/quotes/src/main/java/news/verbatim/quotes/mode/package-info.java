/**
 * In what way a text gives words to somebody: whether it says that they were said, denied, alleged or only supposed.
 */
package news.verbatim.quotes.mode;
