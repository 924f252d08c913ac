package news.verbatim.quotes.mode;

import java.util.List;
import news.verbatim.quotes.FoundQuotation;
import news.verbatim.quotes.Mode;
import news.verbatim.quotes.ModuleInternal;
import news.verbatim.quotes.text.Lexicon;
import news.verbatim.quotes.text.Reading;

/**
 * Says of each quotation in what way the text gives it. Only the clause of the verb of saying decides, and in doubt a
 * text asserts: whoever is told that words were denied must be able to rely on it. Holds no word itself.
 */
@ModuleInternal
public final class Modes {

    private final Reading reading;
    private final Lexicon lexicon;

    public Modes(Reading reading) {
        this.reading = reading;
        this.lexicon = reading.lexicon;
    }

    /** The same quotations with their modes; as they are in a language without lists for that. */
    public List<FoundQuotation> of(List<FoundQuotation> found) {
        return lexicon.lists("mode.not") ? found.stream().map(one -> one.in(mode(one))).toList() : found;
    }

    private Mode mode(FoundQuotation quotation) {
        QuotedWords words = new QuotedWords(reading, quotation);
        int cue = words.cue();
        if (cue < 0) {
            return Mode.ASSERTED;
        }
        VerbChain chain = new VerbChain(reading, words, cue);
        if (!chain.says()) {
            return Mode.ASSERTED;
        }
        Mode opened = opened(chain, words);
        return opened == null ? governed(chain, words) : opened;
    }

    /** What the first word and the last sign of the clause make of it; null if nothing. */
    private Mode opened(VerbChain chain, QuotedWords words) {
        int first = chain.clauseStart();
        String word = reading.tokens.lower(first);
        boolean question = first == chain.verb || lexicon.has("auxiliary", word);
        if (lexicon.has("mode.asked", word) || question && words.asks(chain.verb) && chain.reaches(first)) {
            return Mode.ASKED;
        }
        boolean supposed = lexicon.has("mode.if", word)
                || lexicon.has("mode.if", word + "_" + reading.tokens.lower(first + 1))
                || first == chain.verb && reading.sentenceStart[first] == first
                        && lexicon.has("mode.imperative", word);
        return supposed ? Mode.HYPOTHETICAL : null;
    }

    private Mode governed(VerbChain chain, QuotedWords words) {
        String verb = reading.tokens.lower(chain.verb);
        if (chain.denied()) {
            return words.near(chain.verb) ? Mode.DENIED : Mode.ASSERTED;
        }
        if (chain.has("mode.asked")) {
            return Mode.ASKED;
        }
        if (chain.has("mode.hypothetical") || lexicon.has("mode.cue.hypothetical", verb)) {
            return Mode.HYPOTHETICAL;
        }
        if (chain.has("mode.alleged") || lexicon.has("mode.cue.alleged", verb)) {
            return Mode.ALLEGED;
        }
        if (chain.negated()) {
            return words.near(chain.verb) ? Mode.DENIED : Mode.ASSERTED;
        }
        boolean future = lexicon.has("mode.cue.future", verb) || chain.has("mode.future")
                && (!lexicon.lists("mode.future.of") || lexicon.has("mode.future.of", verb));
        return future && !chain.has("mode.denied") ? Mode.FUTURE : Mode.ASSERTED;
    }
}
