package news.verbatim.quotes.find;

import news.verbatim.quotes.people.MentionContext;
import news.verbatim.quotes.text.Lexicon;
import news.verbatim.quotes.text.Reading;
import news.verbatim.quotes.text.Tokens;

/**
 * The ways in which a sentence gives marked words to somebody, read by the lists and conventions of a language alone:
 * «…», said Dahl; Dahl: «…»; Dahl said that «…»; «…», according to Dahl; Dahl «…» said. They decide in languages that
 * no weights are fitted for.
 */
final class Frames {

    private static final int BEHIND = 6;
    private static final int FAR_BEHIND = 14;
    private static final int SUBJECT = 9;
    private static final int SENTENCE = 60;
    private static final int SPOKEN_LETTERS = 10;

    private final Reading reading;
    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Things things;
    private final Subjects subjects;

    Frames(Reading reading, SpeakerCandidates speakers, Things things) {
        this.reading = reading;
        this.tokens = reading.tokens;
        this.lexicon = reading.lexicon;
        this.things = things;
        this.subjects = new Subjects(reading, speakers);
    }

    /** Whether marked words are speech, whatever a model says: a frame or their place gives them to somebody. */
    boolean speech(QuoteContext quote) {
        if (reading.spoken(quote.stretch) || quote.stretch.continues()) {
            return true;
        }
        if (things.unsaid(quote) || things.thing(quote)) {
            return false;
        }
        if (quote.charBefore == ':' || isLong(quote) && wholeSentence(quote)) {
            return true;
        }
        if (things.titled(quote)) {
            return false;
        }
        if (quote.before >= 0 && quote.sentenceBefore && lexicon.has("cue.noun", tokens.lower(quote.before))) {
            return true;
        }
        return cueBehind(quote) >= 0 || cueBefore(quote) >= 0 || subjects.according(quote) != null
                || cueFarBehind(quote) >= 0;
    }

    private boolean isLong(QuoteContext quote) {
        return quote.words >= Things.FEW_WORDS
                || lexicon.follows("no-spaces") && quote.stretch.end() - quote.stretch.start() > SPOKEN_LETTERS;
    }

    /** Who speaks, as the frame around says; null where no frame does. */
    MentionContext speaker(QuoteContext quote, MentionContext previous) {
        MentionContext asked = subjects.answers(quote);
        if (asked != null) {
            return asked;
        }
        if (quote.charBefore == ':') {
            int cue = cueBefore(quote);
            MentionContext told = cue < 0 ? null : subjects.subjectOf(cue, quote.firstToken);
            if (told != null) {
                return does(told, cue);
            }
        }
        int behind = cueBehind(quote);
        if (behind >= 0) {
            return does(behind(quote, behind, previous), behind);
        }
        MentionContext according = subjects.according(quote);
        int before = cueBefore(quote);
        if (before >= 0) {
            MentionContext subject = subjects.subjectOf(before, quote.firstToken);
            return subject != null ? does(subject, before)
                    : according != null ? according : subjects.topic(quote, previous);
        }
        if (according != null) {
            return according;
        }
        int far = cueFarBehind(quote);
        if (far >= 0) {
            MentionContext subject = subjects.subjectBefore(quote.firstToken);
            return subject != null ? does(subject, far) : subjects.topic(quote, previous);
        }
        boolean introduced = quote.before < 0 && tokens.lower(quote.firstToken - 1).equals(":")
                && reading.paragraph[quote.firstToken - 1] == quote.stretch.paragraph() - 1;
        if (quote.charBefore == ':' || introduced) {
            int colon = quote.before >= 0 ? quote.before : quote.firstToken - 1;
            MentionContext subject = introduced ? subjects.subjectBefore(colon) : null;
            return subject != null ? subject : subjects.lastBefore(colon);
        }
        return quote.before >= 0 && !quote.sentenceBefore ? subjects.topic(quote, null) : null;
    }

    /** Notes the verb that names a speaker, where the mention stood beside none and in the sentence of this one. */
    private MentionContext does(MentionContext m, int cue) {
        if (m != null && m.cue < 0 && m.sentence == reading.sentence[cue]) {
            m.cue = cue;
            m.cueClass = Reading.SAY;
            m.link = m.mention.first() > cue ? MentionContext.Link.INVERTED : MentionContext.Link.SUBJECT;
        }
        return m;
    }

    /** Whether a verb of saying stands right behind the words, so that what is told there holds for all of them. */
    boolean tellsBehind(QuoteContext quote) {
        return cueBehind(quote) >= 0;
    }

    private MentionContext behind(QuoteContext quote, int cue, MentionContext previous) {
        MentionContext between = subjects.first(quote.lastToken + 1, cue);
        if (between != null && Subjects.known(between)) {
            return subjects.named(between);
        }
        MentionContext after = subjects.first(cue + 1, Math.min(tokens.count, cue + SUBJECT));
        boolean close = after != null && after.mention.first() <= cue + 2 && Subjects.known(after);
        MentionContext subject = subjects.subjectBefore(quote.firstToken);
        if (lexicon.follows("verb-last") && !close && subject != null) {
            return subject;
        }
        if (after != null && (Subjects.known(after) || subject == null)) {
            return subjects.named(after);
        }
        return between != null && subject == null ? between
                : subject != null ? subject : subjects.topic(quote, previous);
    }

    /** The verb of saying right behind the words, with nothing but small words or its subject between; -1 without. */
    private int cueBehind(QuoteContext quote) {
        int i = quote.lastToken + 1;
        if (i >= tokens.count || !quote.sentenceAfter) {
            return -1;
        }
        int sentence = reading.sentence[i];
        int first = i;
        int limit = Math.min(tokens.count, i + BEHIND);
        for (; i < limit && reading.sentence[i] == sentence && reading.outside(i); i++) {
            if (tells(i) || i == first && unlistedVerb(quote, i)) {
                return i;
            }
            first += lexicon.has("auxiliary", tokens.lower[i]) || lexicon.has("pronoun.oblique", tokens.lower[i]) ? 1
                    : 0;
            boolean sign = !tokens.word(i) && !tokens.lower[i].matches("[,—–-]");
            if (sign || lexicon.has("conjunction", tokens.lower[i]) && !lexicon.has("that", tokens.lower[i])) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * Whether a word of no list stands where a verb of saying does: behind a comma or a dash, in small letters, with
     * somebody named right behind it.
     */
    private boolean unlistedVerb(QuoteContext quote, int i) {
        if (lexicon.follows("verb-last") || lexicon.follows("no-capitals") || ",?!".indexOf(quote.lastChar) < 0
                || !tokens.word(i) || tokens.capital(i) || lexicon.listed(tokens.lower[i])) {
            return false;
        }
        MentionContext next = subjects.first(i + 1, Math.min(tokens.count, i + 3));
        return next != null && Subjects.known(next) && reading.sentence[i] == next.sentence;
    }

    /**
     * A verb of saying at the end of the sentence, where the language puts its verbs, or the small word behind speech;
     * -1 without.
     */
    private int cueFarBehind(QuoteContext quote) {
        if (!lexicon.follows("verb-last") || !quote.sentenceAfter) {
            return -1;
        }
        int i = quote.lastToken + 1;
        if (lexicon.has("that", tokens.lower(i))) {
            return i;
        }
        int limit = Math.min(tokens.count, i + FAR_BEHIND);
        for (int sentence = reading.sentence[i]; i < limit && reading.sentence[i] == sentence; i++) {
            if (reading.outside(i) && tells(i)) {
                return i;
            }
        }
        return -1;
    }

    /** The last verb of saying in front of the words, in their sentence; -1 without. */
    private int cueBefore(QuoteContext quote) {
        int found = -1;
        int i = quote.firstToken - 1;
        for (int n = 0; n < SENTENCE && i >= 0 && reading.sentence[i] == quote.sentence(); i--, n++) {
            if (reading.stretch[i] < 0 && reading.cue[i] == Reading.SAY) {
                return i;
            }
            if (reading.stretch[i] < 0 && found < 0 && (tells(i) || lexicon.has("cue.noun", tokens.lower[i]))) {
                found = i;
            }
        }
        if (quote.before < 0 && i >= 0 && tokens.lower(quote.firstToken - 1).equals(":")) {
            return cueInSentence(quote.firstToken - 1);
        }
        return found;
    }

    private int cueInSentence(int last) {
        for (int i = last; i >= 0 && last - i < SENTENCE && reading.sentence[i] == reading.sentence[last]; i--) {
            if (reading.stretch[i] < 0 && reading.cue[i] == Reading.SAY) {
                return i;
            }
        }
        return -1;
    }

    private boolean tells(int i) {
        return reading.cue[i] == Reading.SAY
                || reading.cue[i] != Reading.NO_CUE && lexicon.has("verb.think", tokens.lower[i]);
    }

    /** Whether it ends as a sentence does, or stands as a paragraph. */
    private boolean wholeSentence(QuoteContext quote) {
        return quote.alone()
                || (quote.capital || lexicon.follows("no-capitals")) && (".!?…".indexOf(quote.lastChar) >= 0
                        || !quote.sentenceBefore && (!quote.sentenceAfter || ".,".indexOf(quote.charAfter) >= 0));
    }
}
