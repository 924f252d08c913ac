package news.verbatim.quotes.people;

import news.verbatim.quotes.ModuleInternal;

/**
 * Words that may name a speaker.
 *
 * @param first first token
 * @param last  last token, included
 * @param start first code unit in the laid-out text
 * @param end   one past the last code unit
 */
@ModuleInternal
public record Mention(Kind kind, int first, int last, int start, int end, String text) {

    /** What the words are; a thing is a noun that no list knows to speak. */
    public enum Kind {
        NAME, BODY, NOMINAL, THING, PRONOUN
    }
}
