package news.verbatim.quotes.find;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.verbatim.quotes.people.Mention;
import news.verbatim.quotes.people.MentionContext;
import news.verbatim.quotes.text.MarkScanner;
import news.verbatim.quotes.text.NamedPerson;
import news.verbatim.quotes.text.Pairing;
import news.verbatim.quotes.text.Reading;
import news.verbatim.quotes.text.Tokens;

/** Places around a quotation that tell who speaks there, or who does not, whatever else is likely. */
final class TellingPlaces {

    private static final Set<String> FROM = Set.of("from", "von");
    private static final Set<String> CAME = Set.of("came", "come", "comes", "rose", "rang", "erupted", "echoed", "kam",
            "kamen",
            "ertönte", "scholl");
    private static final int SHORT = 16;
    private static final int NEAR = 4;
    private static final int MOST_INSIDE = 20;

    private final Reading reading;
    private final Tokens tokens;
    private final SpeakerCandidates speakers;

    TellingPlaces(Reading reading, SpeakerCandidates speakers) {
        this.reading = reading;
        this.tokens = reading.tokens;
        this.speakers = speakers;
    }

    /**
     * Who is said to speak next, or to have spoken: "And from Chairwoman Mara Lindt:", "came from the gallery"; null
     * for nobody.
     */
    MentionContext introduces(QuoteContext quote) {
        MentionContext from = cameFrom(quote);
        return from != null ? from : introduced(quote);
    }

    /** "“Shame!” and “Pay up!” came from the gallery": who that is; null if it does not say so. */
    MentionContext cameFrom(QuoteContext quote) {
        int i = quote.lastToken + 1;
        int limit = Math.min(tokens.count, i + 40);
        while (i < limit && (reading.stretch[i] >= 0 || tokens.lower[i].matches("and|or|und|,"))) {
            i++;
        }
        boolean came = i + 1 < limit && CAME.contains(tokens.lower[i]) && FROM.contains(tokens.lower[i + 1])
                && reading.paragraph[i] == quote.stretch.paragraph();
        return came ? mentionAt(i + 2) : null;
    }

    /**
     * A colon right before the quotation, in its paragraph or at the end of the one before, with "from" and a name
     * before it.
     */
    private MentionContext introduced(QuoteContext quote) {
        int colon = quote.before >= 0 ? quote.before : quote.firstToken - 1;
        if (colon < 1 || !tokens.lower[colon].equals(":") || reading.stretch[colon] >= 0
                || quote.before < 0 && reading.paragraph[colon] != quote.stretch.paragraph() - 1) {
            return null;
        }
        int first = colon;
        while (first > 0 && reading.sentence[first - 1] == reading.sentence[colon]) {
            first--;
        }
        if (colon - first > SHORT) {
            return null;
        }
        for (int i = first; i < colon; i++) {
            if (reading.cue[i] == Reading.SAY || reading.stretch[i] >= 0) {
                return null;
            }
        }
        for (int i = first; i < colon; i++) {
            boolean opens = i == first && tokens.capital(i);
            if (FROM.contains(tokens.lower[i]) || opens) {
                MentionContext named = mentionAt(FROM.contains(tokens.lower[i]) ? i + 1 : i);
                if (named != null && named.mention.kind() == Mention.Kind.NAME
                        && (!opens || named.mention.last() == colon - 1)) {
                    return named;
                }
            }
        }
        return null;
    }

    /**
     * "Her son, Ola Voss, said", "the carpenter Ola Voss": the name behind a noun, at once or between two commas; the
     * mention itself when no name stands there.
     */
    MentionContext named(MentionContext chosen) {
        Mention mention = chosen.mention;
        boolean noun = mention.kind() == Mention.Kind.NOMINAL || mention.kind() == Mention.Kind.THING;
        MentionContext next = noun ? mentionAt(mention.last() + 1) : null;
        if (next != null && next.mention.first() == mention.last() + 1
                && next.mention.kind() == Mention.Kind.NAME && next.sentence == chosen.sentence) {
            return next;
        }
        if (!noun || !tokens.lower(mention.last() + 1).equals(",") || !reading.outside(mention.last() + 1)) {
            return chosen;
        }
        MentionContext name = mentionAt(mention.last() + 2);
        if (name == null || name.mention.kind() != Mention.Kind.NAME || name.sentence != chosen.sentence) {
            return chosen;
        }
        int behind = name.mention.last() + 1;
        boolean apart = tokens.lower(behind).equals(",") || tokens.lower(behind).equals(".");
        return apart ? name : chosen;
    }

    /**
     * Who does something in front of a colon, “Voss shrugged: …”, or of a paragraph that opens a long quotation. Null when the
     * quotation has a verb of saying of its own, or nobody is named.
     */
    MentionContext acts(QuoteContext quote, MentionContext chosen) {
        boolean linked = chosen != null && chosen.cue >= 0 && chosen.cueClass == Reading.SAY
                && (chosen.sentence == quote.sentence() || chosen.paragraph == quote.stretch.paragraph());
        int colon = quote.before >= 0 ? quote.before : quote.firstToken - 1;
        boolean speech = quote.before < 0 && quote.after < 0 && !quote.stretch.closed() && quote.words > SHORT;
        if (linked || colon < 1 || !tokens.lower[colon].equals(":") && !speech || reading.stretch[colon] >= 0
                || reading.paragraph[colon] < quote.stretch.paragraph() - 1) {
            return null;
        }
        int first = speakers.firstFrom(tokens.start[reading.sentenceStart[colon]]);
        for (int i = first; i < speakers.contexts.size() && speakers.mentions.get(i).first() < colon; i++) {
            MentionContext context = speakers.contexts.get(i);
            if (context.mention.kind() != Mention.Kind.THING && !context.afterPreposition && !context.possessive) {
                return context;
            }
        }
        return null;
    }

    private MentionContext mentionAt(int token) {
        if (token >= tokens.count) {
            return null;
        }
        int found = speakers.firstFrom(tokens.start[token]);
        return found < speakers.mentions.size() && speakers.mentions.get(found).first() <= token + NEAR
                ? speakers.contexts.get(found)
                : null;
    }

    /**
     * Whether somebody is called by name inside the quotation, "Don't shout, Tom.", and nothing but the place makes him
     * its speaker.
     */
    boolean called(QuoteContext quote, MentionContext chosen) {
        boolean told = chosen.cue >= 0 && chosen.cueClass == Reading.SAY
                && chosen.paragraph == quote.stretch.paragraph();
        if (told) {
            return false;
        }
        Set<String> called = new HashSet<>();
        for (int i = quote.firstToken; i <= quote.lastToken; i++) {
            if (tokens.word(i) && tokens.capital(i) && !inside(quote, i)) {
                int last = i;
                while (last < quote.lastToken && tokens.word(last + 1) && tokens.capital(last + 1)) {
                    last++;
                }
                if (isApart(tokens.lower(i - 1), i == quote.firstToken)
                        && isApart(tokens.lower(last + 1), last == quote.lastToken)) {
                    for (int k = i; k <= last; k++) {
                        called.add(tokens.bare(k));
                    }
                }
                i = last;
            }
        }
        if (called.isEmpty()) {
            return false;
        }
        NamedPerson person = speakers.people.of(chosen.mention);
        for (int i = chosen.mention.first(); i <= chosen.mention.last(); i++) {
            if (called.contains(tokens.bare(i))) {
                return true;
            }
        }
        return person != null
                && person.words.stream().anyMatch(word -> called.contains(word.toLowerCase(java.util.Locale.ROOT)));
    }

    /** Whether a word stands in marks within the quotation: somebody else calls there. */
    private boolean inside(QuoteContext quote, int token) {
        int at = reading.indexInParagraph(quote.stretch);
        List<Pairing.Stretch> all = reading.paragraphStretches(quote.stretch.paragraph());
        for (int i = at + 1; i < Math.min(all.size(), at + MOST_INSIDE) && all.get(i).start() < quote.stretch.end();
                i++) {
            if (tokens.start[token] >= all.get(i).start() && tokens.start[token] < all.get(i).end()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isApart(String sign, boolean border) {
        return border || sign.length() == 1 && (",.!?;:…—–-".contains(sign) || MarkScanner.isMark(sign.charAt(0)));
    }
}
