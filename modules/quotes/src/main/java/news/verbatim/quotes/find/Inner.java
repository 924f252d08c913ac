package news.verbatim.quotes.find;

import java.util.ArrayList;
import java.util.List;
import news.verbatim.quotes.FoundQuotation;
import news.verbatim.quotes.FoundSpeaker;
import news.verbatim.quotes.Piece;
import news.verbatim.quotes.QuotationType;
import news.verbatim.quotes.text.Lexicon;
import news.verbatim.quotes.text.NamedPerson;
import news.verbatim.quotes.text.Pairing;
import news.verbatim.quotes.text.Reading;
import news.verbatim.quotes.text.Tokens;

/**
 * Quotations inside quotations: "He said, 'Never'". Who speaks them is said by the words of the outer one, so that only
 * a verb of saying beside them with its subject makes marked words inside marks a quotation.
 */
final class Inner {

    private static final int REACH = 6;
    private static final int LONGEST_SUBJECT = 5;
    private static final double LIKELY = 0.8;

    private final Reading reading;
    private final Tokens tokens;
    private final Lexicon lexicon;

    Inner(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens;
        this.lexicon = reading.lexicon;
    }

    /** The quotations inside a marked stretch, given who speaks that. */
    List<FoundQuotation> in(Pairing.Stretch outer, NamedPerson speaks) {
        List<FoundQuotation> found = new ArrayList<>();
        int at = reading.indexInParagraph(outer);
        List<Pairing.Stretch> all = reading.paragraphStretches(outer.paragraph());
        int end = outer.start();
        for (int i = at + 1; lexicon.known() && i < all.size() && all.get(i).start() < outer.end(); i++) {
            Pairing.Stretch stretch = all.get(i);
            FoundQuotation one = stretch.start() >= end && stretch.closed() ? of(stretch, outer, speaks) : null;
            if (one != null) {
                found.add(one);
                end = stretch.end();
            }
        }
        return found;
    }

    private FoundQuotation of(Pairing.Stretch stretch, Pairing.Stretch outer, NamedPerson speaks) {
        int cue = cue(stretch, outer);
        if (cue < 0) {
            return null;
        }
        int[] subject = subject(cue, tokens.at(outer.start()), tokens.at(outer.end() - 1));
        FoundSpeaker speaker = null;
        if (subject != null) {
            int start = tokens.start[subject[0]];
            int end = tokens.end[subject[1]];
            String text = reading.page.sub(start, end);
            boolean first = lexicon.has("pronoun.first", tokens.lower[subject[0]]);
            speaker = new FoundSpeaker(text, reading.page.piece(start, end),
                    first ? speaks == null ? null : speaks.name
                            : tokens.capital(subject[0]) && !pronoun(subject[0]) ? text : null,
                    null, LIKELY, "“" + text + "” is who does the “" + tokens.lower[cue] + "” inside the quotation.");
        }
        Piece piece = reading.page.piece(stretch.start(), stretch.end());
        return new FoundQuotation(QuotationType.DIRECT, List.of(piece),
                reading.page.sub(stretch.start() + 1, stretch.end() - 1), speaker,
                reading.page.sub(tokens.start[cue], tokens.end[cue]),
                reading.page.piece(tokens.start[cue], tokens.end[cue]), LIKELY, null);
    }

    /** The verb of saying in front of the inner marks, or behind a comma at their end; -1 without one. */
    private int cue(Pairing.Stretch stretch, Pairing.Stretch outer) {
        int first = tokens.at(stretch.start());
        for (int i = first - 1; i >= 0 && first - i <= REACH && tokens.start[i] > outer.start(); i--) {
            if (".!?".contains(tokens.lower[i]) && i < first - 1) {
                break;
            }
            if (lexicon.saying.contains(tokens.lower[i]) || lexicon.has("verb.colloquial", tokens.lower[i])) {
                return i;
            }
        }
        int behind = tokens.at(stretch.end());
        for (int i = behind; i < Math.min(tokens.count, behind + 3) && tokens.end[i] < outer.end(); i++) {
            if (lexicon.saying.contains(tokens.lower[i])) {
                return i;
            }
        }
        return -1;
    }

    /** The pronoun, the name or the noun phrase beside a verb: in front of it, else right behind. */
    private int[] subject(int cue, int from, int to) {
        int last = cue - 1;
        while (last > from
                && (lexicon.has("auxiliary", tokens.lower[last]) || lexicon.has("adverb", tokens.lower[last]))) {
            last--;
        }
        int[] before = phrase(last, from);
        if (before != null) {
            return before;
        }
        if (pronoun(cue + 1) && cue + 1 <= to) {
            return new int[] {cue + 1, cue + 1};
        }
        int end = cue;
        while (end < to && tokens.word(end + 1) && tokens.capital(end + 1)) {
            end++;
        }
        return end > cue ? new int[] {cue + 1, end} : null;
    }

    private int[] phrase(int last, int from) {
        if (last <= from || !tokens.word(last)) {
            return null;
        }
        if (pronoun(last)) {
            return new int[] {last, last};
        }
        int first = last;
        while (first > from && last - first < LONGEST_SUBJECT && tokens.word(first) && tokens.capital(first)) {
            first--;
        }
        if (first < last && !lexicon.language.equals("de")) {
            return new int[] {first + (tokens.word(first) && tokens.capital(first) ? 0 : 1), last};
        }
        for (first = last; first > from && last - first < LONGEST_SUBJECT && tokens.word(first); first--) {
            if (lexicon.has("determiner", tokens.lower[first]) || lexicon.has("pronoun.oblique", tokens.lower[first])) {
                return new int[] {first, last};
            }
        }
        return null;
    }

    private boolean pronoun(int i) {
        String word = tokens.lower(i);
        return lexicon.has("pronoun.male", word) || lexicon.has("pronoun.female", word)
                || lexicon.has("pronoun.first", word) || lexicon.has("pronoun.plural", word)
                || lexicon.has("pronoun.other", word);
    }
}
