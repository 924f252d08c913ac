package news.verbatim.quotes.people;

import java.util.Locale;
import news.verbatim.quotes.ModuleInternal;
import news.verbatim.quotes.text.Lexicon;
import news.verbatim.quotes.text.Reading;
import news.verbatim.quotes.text.Tokens;

/** What the words around a mention say about it, worked out once for each mention. */
@ModuleInternal
public final class MentionContext {

    /** How a mention stands to a cue. */
    public enum Link {
        NONE, SUBJECT, SUBJECT_FAR, INVERTED, ACCORDING, BY, OBJECT, POSSESSIVE
    }

    public final Mention mention;
    public final int paragraph;
    public final int sentence;
    public Link link = Link.NONE;
    public byte cueClass = Reading.NO_CUE;
    public int cue = -1;
    public boolean afterPreposition;
    public boolean possessive;
    public boolean opens;
    public boolean appositive;
    public boolean beforeVerb;
    public boolean first;
    public final boolean relative;

    private static final int SOURCE = 4;

    private final Reading reading;
    private final Tokens tokens;
    private final Lexicon lexicon;

    public MentionContext(Reading reading, Mention mention) {
        this.reading = reading;
        this.tokens = reading.tokens;
        this.lexicon = reading.lexicon;
        this.mention = mention;
        this.paragraph = reading.paragraph[mention.first()];
        this.sentence = reading.sentence[mention.first()];
        this.opens = reading.opensSentence(mention.first());
        String before = tokens.lower(mention.first() - 1);
        this.afterPreposition = lexicon.has("preposition", before) || before.equals("to")
                || tokens.apostrophe(mention.last()) > 0;
        if (!lexicon.fitted() && lexicon.has("determiner", before)) {
            String governs = tokens.lower(mention.first() - 2);
            this.afterPreposition |= lexicon.has("preposition", governs) && sameSentence(mention.first() - 2);
        }
        this.possessive = tokens.lower(mention.last() + 1).matches("['’]")
                && tokens.lower(mention.last() + 2).equals("s")
                || lexicon.has("possessive", tokens.lower[mention.last()]);
        this.first = reading.lexicon.has("pronoun.first", mention.text().toLowerCase(Locale.ROOT));
        this.relative = tokens.lower[mention.first()].equals("who") || tokens.lower[mention.first()].equals("wer");
        findLink(before);
    }

    private void findLink(String before) {
        if (possessive) {
            link = Link.POSSESSIVE;
            nounCue();
            return;
        }
        if (before.equals("to") && tokens.lower(mention.first() - 2).equals("according") || before.equals("laut")
                || before.equals("zufolge") || tokens.lower(mention.last() + 1).equals("zufolge")) {
            link = Link.ACCORDING;
            cue = before.equals("to") ? mention.first() - 2
                    : tokens.lower(mention.last() + 1).equals("zufolge") ? mention.last() + 1
                            : mention.first() - 1;
            cueClass = Reading.SAY;
            return;
        }
        int source = lexicon.fitted() ? sourceBefore() : according();
        if (source >= 0) {
            link = Link.ACCORDING;
            cue = source;
            cueClass = Reading.SAY;
            return;
        }
        int after = skip(mention.last() + 1);
        if (cueAt(after)) {
            set(Link.SUBJECT, after);
            return;
        }
        int inverted = mention.first() - 1;
        if (inverted >= 0 && before.equals("by") && cueAt(mention.first() - 2)) {
            set(Link.BY, mention.first() - 2);
            return;
        }
        if (cueAt(inverted) && sameSentence(inverted)) {
            set(Link.INVERTED, inverted);
            return;
        }
        int far = farCue();
        if (far >= 0) {
            set(Link.SUBJECT_FAR, far);
            return;
        }
        if (afterPreposition) {
            link = Link.OBJECT;
        }
        beforeVerb = lexicon.has("auxiliary", tokens.lower(mention.last() + 1));
    }

    /**
     * The word that gives something on the word of a German mention: "so" behind a comma, or "nach" in front of
     * "Angaben" and its like, with or without an article between; -1 without one.
     */
    private int sourceBefore() {
        if (!lexicon.language.equals("de")) {
            return -1;
        }
        int i = mention.first() - 1;
        if (tokens.lower(i).equals("so") && (tokens.lower(i - 1).equals(",") || reading.opensSentence(i))) {
            return i;
        }
        for (int k = i; k > i - SOURCE && k > 0 && reading.outside(k) && sameSentence(k); k--) {
            if (lexicon.has("source.noun", tokens.lower[k]) && (tokens.lower(k - 1).equals("nach")
                    || tokens.lower(k - 1).equals("laut") || lexicon.has("determiner", tokens.lower(k - 1))
                            && tokens.lower(k - 2).equals("nach"))) {
                return k;
            }
        }
        return -1;
    }

    /**
     * The word of one or two, listed as "accord.before" or "accord.after", that takes what is told from this mention,
     * with nothing but an article between; -1 without one.
     */
    private int according() {
        int i = mention.first() - 1;
        for (int n = 0; n < 4 && i >= 0 && sameSentence(i) && tokens.word(i); n++, i--) {
            if (accord("accord.before", i)) {
                return i;
            }
            if (n > 0 && lexicon.has("preposition", tokens.lower[i]) || reading.cue[i] != Reading.NO_CUE) {
                break;
            }
        }
        int behind = mention.last() + 1;
        for (int n = 0; n < 3 && behind < tokens.count && sameSentence(behind) && tokens.word(behind); n++, behind++) {
            if (accord("accord.after", behind)
                    || n == 0 && behind + 1 < tokens.count && accord("accord.after", behind + 1)) {
                return behind;
            }
        }
        return -1;
    }

    private boolean accord(String list, int i) {
        return lexicon.has(list, tokens.lower[i])
                || i > 0 && lexicon.has(list, tokens.lower[i - 1] + "_" + tokens.lower[i])
                || i > 1 && lexicon.has(list, tokens.lower[i - 2] + "_" + tokens.lower[i - 1] + "_" + tokens.lower[i]);
    }

    private void nounCue() {
        for (int i = mention.last() + 1;
                i < Math.min(tokens.count, mention.last() + 6) && reading.outside(i) && sameSentence(i); i++) {
            if (lexicon.has("cue.noun", tokens.lower[i])) {
                cue = i;
                cueClass = Reading.SAY;
                return;
            }
        }
    }

    private void set(Link as, int at) {
        link = as;
        cue = at;
        cueClass = reading.cue[at];
    }

    /** Skips auxiliaries and adverbs. */
    private int skip(int from) {
        int i = from;
        while (i < tokens.count && i < from + 4 && reading.outside(i) && sameSentence(i)
                && reading.cue[i] == Reading.NO_CUE
                && (lexicon.has("auxiliary", tokens.lower[i]) || lexicon.has("adverb", tokens.lower[i]))) {
            i++;
        }
        return i;
    }

    /** The cue after an apposition: "Ada Marlow, who runs the port, said". */
    private int farCue() {
        int i = mention.last() + 1;
        int limit = Math.min(tokens.count, i + 30);
        boolean comma = i < limit && (tokens.lower[i].equals(",") || tokens.lower[i].equals("("));
        appositive = comma;
        int words = 0;
        for (; i < limit && reading.outside(i) && sameSentence(i); i++) {
            if (reading.cue[i] != Reading.NO_CUE
                    && (comma ? afterComma(i) && !inverted(i) : words <= 6 || coordinated(i))) {
                return i;
            }
            words++;
        }
        return -1;
    }

    /** "Voss arrived with no plan and admitted": the second verb of a subject that opens its sentence. */
    private boolean coordinated(int i) {
        String before = tokens.lower(i - 1);
        return opens && (before.equals("and") || before.equals("und"));
    }

    /**
     * A comma with the cue right behind it and another subject after the cue: the cue is that one's, unless the mention
     * stands between two commas.
     */
    private boolean inverted(int i) {
        return i == mention.last() + 2 && i + 1 < tokens.count && !tokens.lower(mention.first() - 1).equals(",")
                && (tokens.capital(i + 1) || lexicon.has("determiner", tokens.lower[i + 1]));
    }

    private boolean afterComma(int i) {
        int j = i - 1;
        while (j > mention.last()
                && (lexicon.has("auxiliary", tokens.lower[j]) || lexicon.has("adverb", tokens.lower[j]))) {
            j--;
        }
        return tokens.lower[j].equals(",") || tokens.lower[j].equals(")");
    }

    private boolean cueAt(int i) {
        return i >= 0 && i < tokens.count && reading.cue[i] != Reading.NO_CUE && sameSentence(i);
    }

    private boolean sameSentence(int i) {
        return reading.sentence[i] == sentence;
    }
}
