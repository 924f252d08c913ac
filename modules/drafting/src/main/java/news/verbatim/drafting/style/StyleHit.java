package news.verbatim.drafting.style;

import news.verbatim.events.text.Span;

/**
 * Words of a draft that a rule of the house style is about. Nobody changes them but the writer.
 *
 * @param span  where they stand
 * @param words the words
 * @param rule  the rule, which explains itself
 */
public record StyleHit(Span span, String words, StyleRule rule) {
}
