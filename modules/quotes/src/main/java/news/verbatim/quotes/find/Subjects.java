package news.verbatim.quotes.find;

import java.util.List;
import news.verbatim.quotes.people.Mention;
import news.verbatim.quotes.people.MentionContext;
import news.verbatim.quotes.text.Lexicon;
import news.verbatim.quotes.text.Reading;
import news.verbatim.quotes.text.Signs;
import news.verbatim.quotes.text.Tokens;

/**
 * Who does what a verb tells, by the lists and conventions of a language: beside the verb, first in its clause, by an
 * apposition, or in the sentence before.
 */
final class Subjects {

    private static final int SUBJECT = 9;
    private static final int APPOSITION = 7;

    private final Reading reading;
    private final Tokens tokens;
    private final Lexicon lexicon;
    private final SpeakerCandidates speakers;

    Subjects(Reading reading, SpeakerCandidates speakers) {
        this.reading = reading;
        this.tokens = reading.tokens;
        this.lexicon = reading.lexicon;
        this.speakers = speakers;
    }

    /**
     * Who answers a question that stands as the paragraph before: the one whom the text names most. A title that is
     * nothing but marked words is that one's too.
     */
    MentionContext answers(QuoteContext quote) {
        int p = quote.stretch.paragraph();
        if (!quote.alone() || p > 0 && !asks(p - 1)) {
            return null;
        }
        MentionContext most = null;
        for (MentionContext m : speakers.contexts) {
            if (m.mention.kind() == Mention.Kind.NAME && (p > 0 || m.paragraph == 1)
                    && (most == null || count(m) > count(most))) {
                most = m;
            }
        }
        return most;
    }

    private int count(MentionContext m) {
        return speakers.people.of(m.mention) == null ? 0 : speakers.people.of(m.mention).count;
    }

    /** Whether a paragraph is a question, or stands behind a dash in front of the answer, as Japanese papers print it. */
    private boolean asks(int p) {
        if (!reading.paragraphStretches(p).isEmpty()
                && reading.paragraphStretches(p).get(0).start() == reading.page.paragraphs.get(p).start()) {
            return false;
        }
        String line = reading.page.sub(reading.page.paragraphs.get(p).start(), reading.page.paragraphs.get(p).end())
                .strip();
        return Signs.plain(line.charAt(line.length() - 1)) == '?' || line.startsWith("――") || line.startsWith("──");
    }

    /**
     * Who the text tells of where a verb has no subject: who spoke or acted in the sentence before, in this paragraph
     * or the one before it.
     */
    MentionContext topic(QuoteContext quote, MentionContext previous) {
        List<MentionContext> all = speakers.contexts;
        int start = tokens.start[reading.sentenceStart[quote.firstToken]];
        MentionContext found = null;
        int sentence = -1;
        for (int i = speakers.firstFrom(start) - 1; i >= 0; i--) {
            MentionContext m = all.get(i);
            if (found != null && m.sentence != sentence || m.paragraph < quote.stretch.paragraph() - 1
                    || previous != null && m.paragraph < Math.min(quote.stretch.paragraph(), previous.paragraph)) {
                break;
            }
            boolean tells = m.cueClass == Reading.SAY && !oblique(m)
                    && (m.link == MentionContext.Link.SUBJECT || m.link == MentionContext.Link.INVERTED
                            || m.link == MentionContext.Link.BY)
                    || m.link == MentionContext.Link.ACCORDING
                    || lexicon.has("topic", tokens.lower(m.mention.last() + 1));
            if (tells && known(m)) {
                return apposedTo(m);
            }
            if (!oblique(m) && known(m)) {
                found = m;
                sentence = m.sentence;
            }
        }
        return found == null ? previous : apposedTo(found);
    }

    /** Whether the lists know that such a one may speak; of others only the place beside a verb says so. */
    static boolean known(MentionContext m) {
        return m.mention.kind() != Mention.Kind.THING;
    }

    /** The one who does a verb, in front of it or behind it, as far as {@code limit}. */
    MentionContext subjectOf(int cue, int limit) {
        MentionContext after = first(cue + 1, Math.min(limit, cue + SUBJECT));
        boolean close = after != null && after.mention.first() <= cue + 2 && known(after);
        MentionContext before = subjectBefore(cue);
        if (close && lexicon.follows("verb-first")) {
            return named(after);
        }
        if (before != null && (known(before) || after == null || !known(after))) {
            return before;
        }
        return after == null || !known(after) && after.mention.first() > cue + 1 ? before : named(after);
    }

    /**
     * The one who does what is told in front of a token, in its sentence: right in front of it where a clause begins,
     * else the first of the clause; a placard where nobody else is named.
     */
    MentionContext subjectBefore(int token) {
        MentionContext first = null;
        MentionContext thing = null;
        MentionContext written = null;
        List<MentionContext> all = speakers.contexts;
        for (int i = speakers.firstFrom(tokens.start[token]) - 1; i >= 0; i--) {
            MentionContext m = all.get(i);
            if (m.sentence != reading.sentence[token]) {
                break;
            }
            if (m.mention.last() >= token) {
                continue;
            }
            boolean beside = m.mention.last() == token - 1;
            if (document(m) && (beside || oblique(m))) {
                written = beside ? m : written == null ? m : written;
                if (beside && reading.cue[token] == Reading.SAY && !lexicon.follows("no-spaces")) {
                    return m;
                }
            }
            if (oblique(m)) {
                continue;
            }
            boolean topic = lexicon.has("topic", tokens.lower(m.mention.last() + 1));
            if (topic && (known(m) || m.mention.last() == token - 2)) {
                return apposedTo(m);
            }
            if (!known(m)) {
                thing = thing == null && beside ? m : thing;
                continue;
            }
            if (beside && m.cue == token && begins(m)) {
                return apposedTo(m);
            }
            if (first != null && parted(m.mention.last() + 1, first.mention.first())) {
                break;
            }
            first = m;
        }
        return first != null ? apposedTo(first) : written != null ? written : thing;
    }

    private boolean document(MentionContext m) {
        return lexicon.has("document", tokens.lower[m.mention.last()]);
    }

    /** Whether a clause begins with this mention. */
    private boolean begins(MentionContext m) {
        String before = tokens.lower(m.mention.first() - 1);
        return m.opens || before.equals(",") || before.equals(";") || lexicon.has("conjunction", before)
                || lexicon.has("that", before);
    }

    /** Whether a new clause begins between two mentions. */
    private boolean parted(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean comma = tokens.lower[i].equals(",") && lexicon.follows("no-spaces");
            if (comma || tokens.lower[i].equals(";") || lexicon.has("but", tokens.lower[i])
                    || lexicon.has("and", tokens.lower[i]) && i > from && reading.cue[i] == Reading.NO_CUE
                            && told(from, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean told(int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.cue[i] != Reading.NO_CUE || lexicon.has("auxiliary", tokens.lower[i])) {
                return true;
            }
        }
        return false;
    }

    /** "the mayor Ida Dahl": the name that stands behind an office, in front of the office too. */
    private MentionContext apposedTo(MentionContext m) {
        int i = index(m);
        if (m.mention.kind() == Mention.Kind.NAME || i == 0 || m.mention.kind() == Mention.Kind.PRONOUN) {
            return named(m);
        }
        MentionContext before = speakers.contexts.get(i - 1);
        boolean titled = lexicon.follows("no-spaces") && before.mention.kind() == Mention.Kind.NAME
                && m.mention.first() == before.mention.last() + 1;
        boolean apposition = titled || before.sentence == m.sentence && before.mention.kind() == Mention.Kind.NAME
                && !oblique(before) && m.mention.first() - before.mention.last() <= APPOSITION
                && tokens.lower(before.mention.last() + 1).equals(",");
        return apposition ? before : named(m);
    }

    /** The name that an office or a kinship stands for in its phrase; itself where none follows. */
    MentionContext named(MentionContext m) {
        if (m.mention.kind() != Mention.Kind.NOMINAL && m.mention.kind() != Mention.Kind.THING) {
            return m;
        }
        List<MentionContext> all = speakers.contexts;
        for (int i = index(m) + 1; i < all.size(); i++) {
            MentionContext next = all.get(i);
            if (next.sentence != m.sentence || next.mention.first() - m.mention.last() > APPOSITION
                    || !plain(m.mention.last() + 1, next.mention.first())) {
                return m;
            }
            if (next.mention.kind() == Mention.Kind.NAME && !next.afterPreposition) {
                return next;
            }
        }
        return m;
    }

    /** Whether nothing but words of one phrase stands between. */
    private boolean plain(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!reading.outside(i) || reading.cue[i] != Reading.NO_CUE || lexicon.has("conjunction", tokens.lower[i])
                    || lexicon.has("auxiliary", tokens.lower[i]) || lexicon.has("topic", tokens.lower[i])
                    || !tokens.word(i) && !tokens.lower[i].equals(",")) {
                return false;
            }
        }
        return true;
    }

    /** The first mention between two tokens that no preposition governs, of those that the lists know if any. */
    MentionContext first(int from, int to) {
        List<MentionContext> all = speakers.contexts;
        MentionContext thing = null;
        if (from >= tokens.count) {
            return null;
        }
        int sentence = reading.sentence[from];
        for (int i = speakers.firstFrom(tokens.start[from]); i < all.size(); i++) {
            MentionContext m = all.get(i);
            if (m.mention.first() >= to || m.sentence != sentence || broken(from, m.mention.first())) {
                break;
            }
            if (!oblique(m) && known(m)) {
                return m;
            }
            thing = thing == null && !oblique(m) ? m : thing;
        }
        return thing;
    }

    /** Whether a stretch, a conjunction or the end of a clause lies between. */
    private boolean broken(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!reading.outside(i) || lexicon.has("that", tokens.lower[i]) || tokens.lower[i].matches("[:(]")) {
                return true;
            }
        }
        return false;
    }

    MentionContext lastBefore(int token) {
        int i = speakers.firstFrom(tokens.start[token]) - 1;
        MentionContext m = i < 0 ? null : speakers.contexts.get(i);
        return m == null || m.sentence != reading.sentence[token] ? null : named(m);
    }

    /** Who the sentence around names by "according to". */
    MentionContext according(QuoteContext quote) {
        int from = speakers.firstFrom(tokens.start[reading.sentenceStart[quote.firstToken]]);
        int end = reading.sentenceEnd[Math.max(quote.firstToken, quote.lastToken)];
        for (int i = from; i < speakers.contexts.size(); i++) {
            MentionContext m = speakers.contexts.get(i);
            if (m.mention.first() > end) {
                return null;
            }
            if (m.link == MentionContext.Link.ACCORDING) {
                return named(m);
            }
        }
        return null;
    }

    private boolean oblique(MentionContext m) {
        return m.afterPreposition || m.link == MentionContext.Link.OBJECT || m.relative
                || lexicon.has("case", tokens.lower(m.mention.last() + 1));
    }

    private int index(MentionContext m) {
        return speakers.firstFrom(m.mention.start());
    }
}
