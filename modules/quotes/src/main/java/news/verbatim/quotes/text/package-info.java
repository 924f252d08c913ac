/**
 * A text as the engine reads it: its quotation marks by their look, words, sentences, the word lists and fitted models
 * of a language.
 */
package news.verbatim.quotes.text;
