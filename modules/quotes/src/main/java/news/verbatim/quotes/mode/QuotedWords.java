package news.verbatim.quotes.mode;

import java.util.ArrayList;
import java.util.List;
import news.verbatim.quotes.FoundQuotation;
import news.verbatim.quotes.Piece;
import news.verbatim.quotes.QuotationType;
import news.verbatim.quotes.text.Lexicon;
import news.verbatim.quotes.text.Reading;
import news.verbatim.quotes.text.Tokens;

/** The words of one quotation among the words of the text, its speaker and the verb that gives it. */
final class QuotedWords {

    private static final int REACH = 8;
    private static final int QUESTION = 8;
    private static final int NEAR = 30;

    private static final List<String> SAYING = List.of("mode.say", "mode.cue.future", "mode.cue.hypothetical",
            "mode.cue.alleged");

    private record Range(int first, int last) {

        boolean holds(int i) {
            return i >= first && i <= last;
        }
    }

    private final Reading reading;
    private final Tokens tokens;
    private final Lexicon lexicon;
    private final List<Range> own = new ArrayList<>();
    private final boolean marked;
    private final Range content;
    private final Range speaker;
    private final int cue;

    QuotedWords(Reading reading, FoundQuotation quotation) {
        this.reading = reading;
        this.tokens = reading.tokens;
        this.lexicon = reading.lexicon;
        quotation.pieces().forEach(piece -> own.add(range(piece)));
        this.marked = quotation.type() != QuotationType.INDIRECT;
        this.content = quotation.content() == null ? null : range(quotation.content());
        Piece named = quotation.speaker() == null ? null : quotation.speaker().at();
        this.speaker = named == null ? null : range(named);
        boolean stands = own.stream().allMatch(range -> range.last < tokens.count);
        this.cue = !stands ? -1 : quotation.cueAt() == null ? beside() : inSentence(range(quotation.cueAt()).first);
    }

    private Range range(Piece piece) {
        return new Range(tokens.at(reading.page.offset(piece.block(), piece.start())),
                tokens.at(reading.page.offset(piece.block(), piece.end()) - 1));
    }

    /** The verb of saying; -1 without one in the quotation's sentence. */
    int cue() {
        return cue;
    }

    /** Whether a token stands in its marks. */
    boolean own(int i) {
        return marked && own.stream().anyMatch(range -> range.holds(i));
    }

    /** Whether a token is part of what is told, in marks or not. */
    boolean content(int i) {
        return content != null && content.holds(i) || own.stream().anyMatch(range -> range.holds(i));
    }

    boolean speaker(int i) {
        return speaker != null && speaker.holds(i);
    }

    /** The nearest token in front of the words that one belongs to. */
    int before(int i) {
        return own.stream().filter(range -> range.holds(i)).mapToInt(range -> range.first - 1).findFirst().orElse(i);
    }

    /** A verb stands for the quotation only in its sentence, or where a colon leads from it to the words. */
    private int inSentence(int verb) {
        for (Range range : own) {
            if (verb < range.first && reading.sentence[verb] == reading.sentence[range.first]
                    || verb > range.last && verb < tokens.count
                            && reading.sentence[verb] == reading.sentence[range.last]) {
                return verb;
            }
        }
        return own.stream().anyMatch(range -> verb < range.first && range.first - verb <= REACH
                && tokens.lower(range.first - 1).equals(":")) ? verb : -1;
    }

    /** A verb of saying right beside the words, where the finder names none. */
    private int beside() {
        int first = own.get(0).first;
        int start = first - 1;
        start -= tokens.lower(start).matches("[,:]") ? 1 : 0;
        for (int i = start; i >= 0 && first - i <= REACH && tokens.word(i)
                && reading.sentence[i] == reading.sentence[first]; i--) {
            if (says(i)) {
                return i;
            }
        }
        int last = own.get(own.size() - 1).last;
        int next = last + 1 + (tokens.lower(last + 1).matches("[,—–-]") ? 1 : 0);
        for (int i = next; i < tokens.count && i - last <= REACH && tokens.word(i)
                && reading.sentence[i] == reading.sentence[last]; i++) {
            if (says(i)) {
                return i;
            }
        }
        return -1;
    }

    boolean says(int i) {
        String word = tokens.lower(i);
        boolean noun = lexicon.has("determiner", tokens.lower(i - 1))
                || tokens.capital(i) && !reading.opensSentence(i);
        return lexicon.saying.contains(word) && !noun || SAYING.stream().anyMatch(list -> lexicon.has(list, word));
    }

    /** Whether nothing but words stands between a verb and the quotation, and a sign right beside that. */
    boolean near(int verb) {
        for (Range range : content == null ? own : List.of(content)) {
            if (range.holds(verb)) {
                return true;
            }
            int from = verb < range.first ? verb + 1 : range.last + 1;
            int to = verb < range.first ? range.first : verb;
            boolean clear = from <= to && to - from <= NEAR;
            for (int i = from; clear && i < to; i++) {
                clear = tokens.word(i) || own(i) || i == from && verb > range.last || i == to - 1 && verb < range.first
                        || lexicon.has("mode.that", tokens.lower(i + 1));
            }
            if (clear) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence of a verb ends in a question mark behind both, with nothing that parts it from them. */
    boolean asks(int verb) {
        int last = Math.max(verb, own.get(own.size() - 1).last);
        for (int i = last + 1;
                i < tokens.count && i - last <= QUESTION && reading.sentence[i] == reading.sentence[verb];
                i++) {
            if (!tokens.word(i)) {
                return tokens.lower(i).equals("?");
            }
        }
        return false;
    }
}
