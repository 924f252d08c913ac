package news.verbatim.quotes;

/** What the words around a mention say about it, worked out once for each mention. */
final class MentionContext {

    /** How a mention stands to a cue. */
    enum Link { NONE, SUBJECT, SUBJECT_FAR, INVERTED, ACCORDING, BY, OBJECT, POSSESSIVE }

    final Mention mention;
    final int paragraph;
    final int sentence;
    Link link = Link.NONE;
    byte cueClass = Reading.NO_CUE;
    int cue = -1;
    boolean afterPreposition;
    boolean possessive;
    boolean opens;
    boolean appositive;
    boolean beforeVerb;
    boolean first;
    final boolean relative;

    private final Reading reading;
    private final Tokens tokens;
    private final Lexicon lexicon;

    MentionContext(Reading reading, Mention mention) {
        this.reading = reading;
        this.tokens = reading.tokens;
        this.lexicon = reading.lexicon;
        this.mention = mention;
        this.paragraph = reading.paragraph[mention.first()];
        this.sentence = reading.sentence[mention.first()];
        this.opens = reading.opensSentence(mention.first());
        String before = tokens.lower(mention.first() - 1);
        this.afterPreposition = lexicon.has("preposition", before) || before.equals("to");
        this.possessive = tokens.lower(mention.last() + 1).matches("['’]") && tokens.lower(mention.last() + 2).equals("s")
                || lexicon.has("possessive", tokens.lower[mention.last()]);
        this.first = reading.lexicon.has("pronoun.first", mention.text().toLowerCase());
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
            cue = before.equals("to") ? mention.first() - 2 : tokens.lower(mention.last() + 1).equals("zufolge") ? mention.last() + 1
                    : mention.first() - 1;
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

    private void nounCue() {
        for (int i = mention.last() + 1; i < Math.min(tokens.count, mention.last() + 6) && reading.outside(i) && sameSentence(i); i++) {
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
        while (i < tokens.count && i < from + 4 && reading.outside(i) && sameSentence(i) && reading.cue[i] == Reading.NO_CUE
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
            if (reading.cue[i] != Reading.NO_CUE && (comma ? afterComma(i) && !inverted(i) : words <= 6)) {
                return i;
            }
            words++;
        }
        return -1;
    }

    /** A comma with the cue right behind it and another subject after the cue: the cue is that one's. */
    private boolean inverted(int i) {
        return i == mention.last() + 2 && i + 1 < tokens.count && (tokens.capital(i + 1) || lexicon.has("determiner", tokens.lower[i + 1]));
    }

    private boolean afterComma(int i) {
        int j = i - 1;
        while (j > mention.last() && (lexicon.has("auxiliary", tokens.lower[j]) || lexicon.has("adverb", tokens.lower[j]))) {
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
