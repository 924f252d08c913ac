package news.verbatim.quotes.match;

import news.verbatim.quotes.Difference;
import news.verbatim.quotes.people.WordSense;

/**
 * Everything that matching sets aside, and why. The list is closed: a character that is none of these, and no letter,
 * digit or white space, is a token of its own ({@link MatchWords}), and every token that has no counterpart is a named
 * {@link Difference}.
 *
 * <ul>
 * <li><em>Case</em>: a headline, a caption or the start of a sentence writes the same word in capitals. Not
 * {@link #SHOUTED} words, which are other words in small letters.</li>
 * <li><em>White space and line ends</em>: they belong to the page.</li>
 * <li><em>Marks</em> ({@link #mark}): points, commas, dashes, quotation marks, brackets. Speech has none; the writer
 * sets them. Where they turn what is said, the {@link WordComparison} warns.</li>
 * <li><em>Invisible characters</em> ({@link #invisible}): nobody sees them.</li>
 * <li><em>Typography</em>: another shape of the same letter or figure (ligatures, full and half width, composed or not,
 * kinds of apostrophes). Raised figures and fractions are no such shapes: 5² is not 52.</li>
 * <li><em>Stress and vowel signs</em> ({@link #pointing}), where one side has none: ordinary print leaves them
 * out.</li>
 * <li><em>Hyphens at the end of a line</em>: the page broke the word.</li>
 * <li><em>Entities, tags of emphasis, a known misreading of UTF-8</em> ({@link Surface}): how a file writes what a
 * reader sees. Not what is struck through.</li>
 * <li><em>Numbers and times of cues, marks of quoted mail, labels of speakers</em> ({@link Surface}, {@link SourceTurns}):
 * nobody said them. Whose turn it is remains.</li>
 * <li><em>Stage directions</em> ({@link WordSense#stage}): brackets in which every word is one.</li>
 * </ul>
 */
final class SetAside {

    /** Words that are other words in small letters, unless all around is in capitals too. */
    static final java.util.Set<String> SHOUTED = java.util.Set.of("US", "IT", "WHO", "AIDS");

    static final String APOSTROPHES = "'’‘´`ʼ＇‛";

    /** What joins the parts of a compound or a range when it stands between them without a space. */
    static final String HYPHENS = "-\u2010\u2011\u2013\u2212\ufe63\uff0d\u058a\u05be";

    static final String DASHES = HYPHENS + "\u2012\u2014\u2015\u2e3a\u2e3b";

    private static final String MARKS = ",;:.!?…¡¿·•‣◦▪●"
            + "\"'“”„‟‘’‚‛«»‹›′″`´ʼ＇＂"
            + "()[]{}"
            + "、。，．：；！？「」『』《》〈〉【】（）〔〕［］｛｝｢｣､｡・･～〜"
            + "،؛؟۔।॥։՝՞՜፣።׀׃♪♫";

    private SetAside() {
    }

    /** Whether a character is a mark of writing that nobody speaks. */
    static boolean mark(char c) {
        return c < 128 ? ",;:.!?\"'`()[]{}-".indexOf(c) >= 0 : MARKS.indexOf(c) >= 0 || DASHES.indexOf(c) >= 0;
    }

    /** Whether a character cannot be seen. */
    static boolean invisible(char c) {
        return c == '\u00ad' || c >= '\u200b' && c <= '\u200f' || c >= '\u202a' && c <= '\u202e'
                || c >= '\u2060' && c <= '\u2069'
                || c == '\ufeff' || c >= '\ufe00' && c <= '\ufe0f' || c == '\u061c' || c == '\u0640';
    }

    /** Whether a character is a sign of stress or of a vowel that ordinary print leaves out. */
    static boolean pointing(char c, char before) {
        return c >= '\u064b' && c <= '\u0652' || c == '\u0670' || c >= '\u0591' && c <= '\u05bd' || c == '\u05bf'
                || c == '\u05c1'
                || c == '\u05c2' || c == '\u05c4' || c == '\u05c5' || c == '\u05c7'
                || (c == '\u0301' || c == '\u0300')
                        && Character.UnicodeBlock.of(before) == Character.UnicodeBlock.CYRILLIC;
    }
}
