package news.verbatim.quotes.find;

import news.verbatim.quotes.text.Lexicon;
import news.verbatim.quotes.text.Reading;
import news.verbatim.quotes.text.Tokens;

/**
 * Marked words that nobody says, by the lists of a language: names of things, and what would be if somebody spoke so.
 */
final class Things {

    /** So many marked words may be a name; more, or as many that end as a sentence does, are speech. */
    static final int FEW_WORDS = 4;
    private static final int NAMED_REACH = 3;
    private static final int IF_REACH = 12;

    private final Reading reading;
    private final Tokens tokens;
    private final Lexicon lexicon;

    Things(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens;
        this.lexicon = reading.lexicon;
    }

    /** Whether marked words are surely none: only thought of, or written like a name in the midst of a sentence. */
    boolean nobodys(QuoteContext quote) {
        return unsaid(quote) || thing(quote) || titled(quote);
    }

    /**
     * Whether marked words are the name of a thing: a noun for something that bears names stands in front, as in the
     * ship «Aurora».
     */
    boolean thing(QuoteContext quote) {
        if (titleMark(quote)) {
            return true;
        }
        if (quote.after >= 0 && quote.sentenceAfter && lexicon.has("called.after", tokens.lower(quote.after))) {
            return true;
        }
        boolean namelike = quote.words <= FEW_WORDS && (quote.capital || lexicon.follows("no-capitals"));
        int reach = namelike && !lexicon.follows("no-spaces") ? NAMED_REACH : 1;
        int i = quote.before;
        for (int n = 0; n < reach && i >= 0 && quote.sentenceBefore && tokens.word(i) && reading.outside(i)
                && reading.sentence[i] == quote.sentence() && reading.cue[i] == Reading.NO_CUE; n++, i--) {
            if (called(tokens.lower[i], quote) && !named(i)) {
                return true;
            }
            if (n == 0 && lexicon.has("genitive", tokens.lower[i])) {
                reach++;
            }
            if (lexicon.has("document", tokens.lower[i]) || lexicon.has("role", tokens.lower[i])
                    || lexicon.has("preposition", tokens.lower[i]) || lexicon.has("that", tokens.lower[i])) {
                return false;
            }
        }
        return false;
    }

    /**
     * Whether the lists are sure enough of it to suggest a dismissal: few words, written like a name, that end as no
     * sentence does, behind a noun for such things.
     */
    boolean nameOfThing(QuoteContext quote) {
        return thing(quote) && quote.words <= FEW_WORDS && ".,!?…".indexOf(quote.lastChar) < 0
                && quote.charBefore != ':' && (quote.capital || lexicon.follows("no-capitals"))
                && (titleMark(quote) || !lexicon.follows("no-spaces"));
    }

    private boolean titleMark(QuoteContext quote) {
        return lexicon.has("marks.title", reading.page.sub(quote.stretch.start(), quote.stretch.start() + 1));
    }

    private boolean called(String word, QuoteContext quote) {
        boolean capital = quote.capital || lexicon.follows("no-capitals");
        if (lexicon.has("called", word) || capital && lexicon.has("body", word) && quote.words <= FEW_WORDS) {
            return true;
        }
        return lexicon.follows("no-spaces") && word.length() > 1
                && lexicon.has("called", word.substring(word.length() - 1));
    }

    /** Whether somebody gives a name to what this token says: called the plan «a traffic jam». */
    private boolean named(int token) {
        for (int i = token - 1; i >= 0 && token - i <= NAMED_REACH
                && reading.sentence[i] == reading.sentence[token]; i--) {
            if (lexicon.has("verb.call", tokens.lower[i])) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence says what would be if somebody spoke so: had he said «yes». */
    boolean unsaid(QuoteContext quote) {
        int first = reading.sentenceStart[quote.firstToken];
        for (int i = first; i < quote.firstToken && i - first < IF_REACH; i++) {
            boolean opens = i - first < 2 || tokens.lower(i - 1).equals(",");
            if (reading.outside(i)
                    && (opens && lexicon.has("if", tokens.lower[i]) || lexicon.has("would", tokens.lower[i]))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a comma, a dash or the end of a sentence parts the words from what is behind them. */
    private boolean apart(QuoteContext quote) {
        return ",?!".indexOf(quote.lastChar) >= 0 || quote.before >= 0 && tokens.lower(quote.before).matches("[,—–-]");
    }

    /** Whether it is written like a name in the midst of a sentence, and nothing parts it from what is around. */
    boolean titled(QuoteContext quote) {
        return !apart(quote) && quote.capital && quote.sentenceBefore && !lexicon.follows("no-capitals")
                && quote.words <= FEW_WORDS
                && ".!?…".indexOf(quote.lastChar) < 0 && tokens.word(quote.before)
                && reading.cue[quote.before] == Reading.NO_CUE && !lexicon.has("that", tokens.lower(quote.before))
                && !lexicon.has("cue.noun", tokens.lower(quote.before));
    }
}
