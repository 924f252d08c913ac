package news.verbatim.quotes.find;

import news.verbatim.quotes.ModuleInternal;
import news.verbatim.quotes.text.LaidOutText;
import news.verbatim.quotes.text.MarkScanner;
import news.verbatim.quotes.text.Pairing;
import news.verbatim.quotes.text.Reading;
import news.verbatim.quotes.text.Signs;
import news.verbatim.quotes.text.Tokens;

/** What the words around one marked stretch say about it. */
@ModuleInternal
public final class QuoteContext {

    public final Pairing.Stretch stretch;
    final int firstToken;
    final int lastToken;
    /** Nearest token outside the stretch on each side, in the same paragraph; -1 when there is none. */
    final int before;
    final int after;
    final int words;
    final boolean capital;
    /** Last character inside that is no mark and no space. */
    final char lastChar;
    /** Last character before the stretch in its paragraph that is no space; 0 at the start. */
    final char charBefore;
    final char charAfter;
    final boolean sentenceBefore;
    final boolean sentenceAfter;

    private final Reading reading;

    public QuoteContext(Reading reading, Pairing.Stretch stretch) {
        this.reading = reading;
        this.stretch = stretch;
        Tokens tokens = reading.tokens;
        firstToken = tokens.at(stretch.start());
        int last = firstToken;
        int count = 0;
        int firstWord = -1;
        while (last < tokens.count && tokens.start[last] < stretch.end()) {
            if (tokens.word(last)) {
                count++;
                firstWord = firstWord < 0 ? last : firstWord;
            }
            last++;
        }
        int inside = last;
        last += commaBehind(last) ? 1 : 0;
        last += dashBehind(last) ? 1 : 0;
        boolean behind = last > inside;
        lastToken = last - 1;
        words = count;
        capital = firstWord >= 0 && (tokens.capital(firstWord)
                || !Character.isLetter(reading.page.text.charAt(tokens.start[firstWord])));
        before = inParagraph(firstToken - 1) ? firstToken - 1 : -1;
        after = inParagraph(last) ? last : -1;
        lastChar = behind ? ',' : lastChar();
        LaidOutText.Paragraph p = reading.page.paragraphs.get(stretch.paragraph());
        charBefore = charFrom(stretch.start() - 1, p.start() - 1, -1);
        charAfter = charFrom(behind ? tokens.end[lastToken] : stretch.end(), p.end(), 1);
        sentenceBefore = before >= 0 && reading.sentence[before] == sentence();
        sentenceAfter = after >= 0 && reading.sentence[after] == reading.sentence[Math.max(firstToken, lastToken)];
    }

    int sentence() {
        return firstToken < reading.tokens.count ? reading.sentence[firstToken] : -1;
    }

    /** Whether the paragraph holds no word outside marked stretches. */
    boolean alone() {
        return before < 0 && after < 0;
    }

    /**
     * Says whether the token right behind the closing mark is a comma that other house styles print before the mark:
     * “…”, said Dahl. Both are read alike. German always prints it behind, and its weights are fitted to that.
     */
    private boolean commaBehind(int token) {
        return !reading.lexicon.language.equals("de") && stretch.closed() && inParagraph(token)
                && reading.tokens.start[token] == stretch.end() && reading.tokens.lower(token).equals(",")
                && (Character.isLetterOrDigit(lastChar()) || !reading.lexicon.fitted());
    }

    /** Whether this token is the dash that some languages print between a quotation and who says it. */
    private boolean dashBehind(int token) {
        return reading.lexicon.follows("dash-behind") && inParagraph(token) && reading.stretch[token] < 0
                && reading.tokens.lower(token).matches("[—–-]");
    }

    private boolean inParagraph(int token) {
        return token >= 0 && token < reading.tokens.count && reading.paragraph[token] == stretch.paragraph();
    }

    private char charFrom(int from, int to, int step) {
        for (int i = from; i != to; i += step) {
            if (!Character.isWhitespace(reading.page.text.charAt(i))) {
                return Signs.plain(reading.page.text.charAt(i));
            }
        }
        return 0;
    }

    private char lastChar() {
        for (int i = stretch.end() - 1; i > stretch.start(); i--) {
            char c = reading.page.text.charAt(i);
            if (!Character.isWhitespace(c) && !MarkScanner.isMark(c)) {
                return Signs.plain(c);
            }
        }
        return 0;
    }
}
