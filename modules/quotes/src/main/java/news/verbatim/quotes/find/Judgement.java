package news.verbatim.quotes.find;

import news.verbatim.quotes.structure.Structure;
import news.verbatim.quotes.text.Model;
import news.verbatim.quotes.text.Models;
import news.verbatim.quotes.text.Reading;

/** Whether marked words are a quotation: what the fitted model says, and the few shapes that leave no doubt. */
final class Judgement {

    private static final double SAID = 0.9;
    private static final int ENOUGH_WORDS = 4;
    private static final double NAMED = 0.1;
    private static final int MOST_OF_NAME = 4;
    private static final int REACH = 30;

    private final Reading reading;
    private final Structure structure;
    private final TellingPlaces places;
    private final QuotationFeatures features;
    private final Frames frames;
    private final Things things;

    Judgement(Reading reading, SpeakerCandidates speakers, Structure structure, TellingPlaces places, Frames frames,
            Things things) {
        this.reading = reading;
        this.structure = structure;
        this.places = places;
        this.features = new QuotationFeatures(reading, speakers.features);
        this.frames = frames;
        this.things = things;
    }

    /** How likely it is that somebody is quoted there. */
    double of(QuoteContext quote) {
        boolean signed = structure.signed(quote.stretch.paragraph()) != null;
        if (!reading.lexicon.fitted()) {
            boolean speech = signed || continued(quote)
                    || (reading.lexicon.known() ? frames.speech(quote) : quote.words >= ENOUGH_WORDS);
            return speech ? SAID : reading.lexicon.known() && things.nobodys(quote) ? 0 : fitted(quote);
        }
        double fitted = nickname(quote) || defined(quote) ? NAMED : fitted(quote);
        return fitted < SAID && (signed || said(quote) || continued(quote) || places.cameFrom(quote) != null) ? SAID
                : fitted;
    }

    /**
     * Whether to suggest that marked words are no quotation. Without lists of the language nobody can tell, and by
     * lists alone only of the names of things: what is left is open, for a person to decide.
     */
    boolean dismisses(QuoteContext quote) {
        return reading.lexicon.fitted() || reading.lexicon.known() && things.nameOfThing(quote);
    }

    private double fitted(QuoteContext quote) {
        Model.Case shape = Models.quotation(reading.lexicon).newCase();
        features.describe(quote, shape);
        return 1 / (1 + Math.exp(-shape.score()));
    }

    /** Vic "The Anvil" Donnelly: few words with a capital between the words of a name. */
    private boolean nickname(QuoteContext quote) {
        return quote.capital && quote.words <= MOST_OF_NAME && quote.sentenceBefore && quote.sentenceAfter
                && reading.tokens.word(quote.before) && reading.tokens.capital(quote.before)
                && reading.tokens.word(quote.after) && reading.tokens.capital(quote.after)
                && !told(quote) && ".,!?".indexOf(quote.lastChar) < 0
                && !reading.lexicon.language.equals("de");
    }

    /** Whether a verb of saying or judging stands in front in the sentence. */
    private boolean told(QuoteContext quote) {
        for (int i = quote.before; i >= reading.sentenceStart[quote.before] && i > quote.before - REACH; i--) {
            if (reading.cue[i] != Reading.NO_CUE) {
                return true;
            }
        }
        return false;
    }

    /** Ostrand Piers plc ("Ostrand" or "the Company"): what a text will call something from there on. */
    private static boolean defined(QuoteContext quote) {
        return quote.words <= MOST_OF_NAME && quote.charBefore == '('
                && (quote.charAfter == ')' || quote.charAfter == 'o')
                && ".,!?".indexOf(quote.lastChar) < 0;
    }

    /** Nobody closed it, and the next paragraph opens it again. */
    boolean continued(QuoteContext quote) {
        int next = quote.stretch.paragraph() + 1;
        return !quote.stretch.closed() && next < reading.page.paragraphs.size()
                && !reading.paragraphStretches(next).isEmpty()
                && reading.paragraphStretches(next).get(0).continues();
    }

    /** "…," said: a capital at its start, a comma or its like at its end, and a verb of saying right behind. */
    private boolean said(QuoteContext quote) {
        return quote.capital && quote.before < 0 && ",?!".indexOf(quote.lastChar) >= 0 && quote.after >= 0
                && quote.sentenceAfter
                && (saying(quote.after) || saying(quote.after + 1) || saying(quote.after + 2))
                || so(quote);
    }

    /** „…“, so Brandt: German gives words to somebody without a verb. */
    private boolean so(QuoteContext quote) {
        return reading.lexicon.language.equals("de") && quote.capital && quote.charAfter == ',' && quote.sentenceAfter
                && reading.tokens.lower(quote.after + 1).equals("so")
                && (reading.tokens.capital(quote.after + 2)
                        || reading.lexicon.has("determiner", reading.tokens.lower(quote.after + 2)));
    }

    private boolean saying(int token) {
        return token < reading.tokens.count && reading.cue[token] == Reading.SAY;
    }
}
