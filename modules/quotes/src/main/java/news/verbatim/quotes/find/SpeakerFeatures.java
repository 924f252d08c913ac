package news.verbatim.quotes.find;

import news.verbatim.quotes.ModuleInternal;
import news.verbatim.quotes.people.MentionContext;
import news.verbatim.quotes.text.Lexicon;
import news.verbatim.quotes.text.Model;
import news.verbatim.quotes.text.Reading;

/** The features of a marked stretch together with one mention that may be its speaker. No feature holds a word. */
@ModuleInternal
public final class SpeakerFeatures {

    private final Reading reading;

    SpeakerFeatures(Reading reading) {
        this.reading = reading;
    }

    /** Features of "nobody speaks" for this stretch. */
    void nobody(QuoteContext quote, boolean chain, Model.Sink to) {
        to.add("nobody");
        shape(quote, to);
        to.add(chain ? "chain" : "no-chain");
        to.add("words=" + Model.bucket(quote.words));
    }

    void shape(QuoteContext quote, Model.Sink to) {
        to.add("before=" + beforeShape(quote));
        to.add("after=" + afterShape(quote));
        to.add("inside=" + (quote.capital ? "Aa" : "aa") + endShape(quote.lastChar));
    }

    /**
     * Features of the stretch and a mention.
     *
     * @param rank     how many mentions stand between the two
     * @param between  how many other marked stretches stand between the two
     * @param previous how the mention stands to the speaker of the quotation before: "same", "alike", "other" or "none"
     * @param salience how often the text names this speaker
     */
    void pair(QuoteContext quote, MentionContext m, int rank, int between, String previous, int salience,
            Model.Sink to) {
        shape(quote, to);
        boolean after = m.mention.start() >= quote.stretch.end();
        String side = after ? "after" : "before";
        to.add("place=" + place(quote, m, after));
        to.add("link=" + m.link + ":" + m.cueClass);
        to.add("kind=" + m.mention.kind() + (m.first ? ":first" : m.relative ? ":relative" : ""));
        to.add("rank=" + side + Math.min(rank, 4));
        to.add("quotes-between=" + Math.min(between, 3));
        to.add("previous=" + previous);
        to.add("salience=" + Model.bucket(salience));
        to.add("opens=" + m.opens + m.afterPreposition);
        to.add("gap=" + side + Model.bucket(gap(quote, m, after)));
        to.add("cue-gap=" + cueGap(quote, m));
        to.add("crossed=" + crossed(quote, m, after));
        if (m.beforeVerb) {
            to.add("before-verb");
        }
        if (m.appositive) {
            to.add("appositive");
        }
    }

    private String place(QuoteContext quote, MentionContext m, boolean after) {
        int paragraphs = m.paragraph - quote.stretch.paragraph();
        if (paragraphs != 0) {
            return "paragraph" + Math.max(-4, Math.min(2, paragraphs));
        }
        int anchor = after ? reading.sentence[Math.max(quote.firstToken, quote.lastToken)] : quote.sentence();
        int sentences = m.sentence - anchor;
        return (after ? "after" : "before") + Math.max(-3, Math.min(3, sentences));
    }

    private int gap(QuoteContext quote, MentionContext m, boolean after) {
        return after ? m.mention.first() - quote.lastToken - 1 : quote.firstToken - m.mention.last() - 1;
    }

    private String cueGap(QuoteContext quote, MentionContext m) {
        if (m.cue < 0) {
            return "none";
        }
        boolean after = m.cue > quote.lastToken;
        int gap = after ? m.cue - quote.lastToken - 1 : quote.firstToken - m.cue - 1;
        int paragraph = reading.paragraph[m.cue];
        String where = paragraph != quote.stretch.paragraph() ? "far" : after ? "after" : "before";
        return where + Model.bucket(Math.max(0, gap));
    }

    /** What ends of sentences and paragraphs lie between the cue, or the mention, and the stretch. */
    private String crossed(QuoteContext quote, MentionContext m, boolean after) {
        int from = m.cue >= 0 ? m.cue : m.mention.last();
        if (after) {
            boolean same = reading.sentence[Math.max(quote.firstToken, quote.lastToken)] == reading.sentence[from];
            return same ? "no" : "yes";
        }
        if (reading.sentence[from] == quote.sentence()) {
            return "no";
        }
        char last = quote.before < 0 ? 0 : reading.page.text.charAt(reading.tokens.start[quote.before]);
        return last == ':' ? "colon" : "yes";
    }

    private String beforeShape(QuoteContext quote) {
        if (quote.before < 0) {
            return "paragraph" + (introduced(quote) ? ":" : "");
        }
        char c = quote.charBefore;
        if (c == ':' || c == ',' || c == '(' || c == '—' || c == '–' || c == '-') {
            return String.valueOf(c);
        }
        if (reading.stretch[quote.before] >= 0) {
            return "quote";
        }
        if (!quote.sentenceBefore) {
            return "sentence";
        }
        return wordShape(quote.before);
    }

    /** Whether the paragraph before ends with a colon. */
    boolean introduced(QuoteContext quote) {
        int p = quote.stretch.paragraph() - 1;
        if (p < 0) {
            return false;
        }
        int i = reading.page.paragraphs.get(p).end() - 1;
        while (i > 0 && Character.isWhitespace(reading.page.text.charAt(i))) {
            i--;
        }
        return reading.page.text.charAt(i) == ':';
    }

    String wordShape(int token) {
        Lexicon lexicon = reading.lexicon;
        String word = reading.tokens.lower(token);
        if (reading.cue[token] != Reading.NO_CUE) {
            return "cue" + reading.cue[token];
        }
        if (word.equals("that") || word.equals("dass") || word.equals("daß")
                || !lexicon.fitted() && lexicon.has("that", word)) {
            return "that";
        }
        if (lexicon.has("called", word) || named(word)) {
            return "called";
        }
        if (lexicon.has("cue.noun", word)) {
            return "noun";
        }
        if (lexicon.has("preposition", word)) {
            return "preposition";
        }
        if (lexicon.has("pronoun.oblique", word)) {
            return "oblique";
        }
        if (lexicon.has("determiner", word)) {
            return "determiner";
        }
        if (lexicon.has("auxiliary", word)) {
            return "auxiliary";
        }
        if (lexicon.has("conjunction", word)) {
            return "conjunction";
        }
        return reading.tokens.capital(token) ? "Name" : reading.tokens.word(token) ? "word" : "sign";
    }

    /** Whether a compound ends in a kind of thing that bears a name. */
    private boolean named(String word) {
        if (!reading.lexicon.language.equals("de")) {
            return false;
        }
        for (int cut = 3; cut < Math.min(word.length() - 3, 20); cut++) {
            if (reading.lexicon.has("called", word.substring(cut))) {
                return true;
            }
        }
        return false;
    }

    private String afterShape(QuoteContext quote) {
        if (quote.after < 0) {
            return quote.charAfter == 0 ? "nothing" : "end";
        }
        if (!quote.sentenceAfter) {
            return reading.stretch[quote.after] >= 0 ? "next-quote" : "sentence";
        }
        return quote.charAfter == ',' ? "," : wordShape(quote.after);
    }

    static String endShape(char c) {
        if (c == ',' || c == '.') {
            return String.valueOf(c);
        }
        return c == '?' || c == '!' ? "!" : c == '…' || c == '-' || c == '—' ? "-" : "a";
    }
}
