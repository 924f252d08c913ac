package news.verbatim.quotes;

import java.util.List;


/** The features of a marked stretch together with one mention that may be its speaker. No feature holds a word. */
final class SpeakerFeatures {

    private static final int REACH = 80;
    private static final int NEIGHBOURS = 30;

    private final Reading reading;

    SpeakerFeatures(Reading reading) {
        this.reading = reading;
    }

    /** Features of "nobody speaks" for this stretch. */
    void nobody(QuoteContext quote, boolean chain, Model.Sink to) {
        to.add("nobody");
        shape(quote, to);
        to.add(chain ? "chain" : "no-chain");
        to.add("words=" + bucket(quote.words));
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
    void pair(QuoteContext quote, MentionContext m, int rank, int between, String previous, int salience, Model.Sink to) {
        shape(quote, to);
        boolean after = m.mention.start() >= quote.stretch.end();
        String side = after ? "after" : "before";
        to.add("place=" + place(quote, m, after));
        to.add("link=" + m.link + ":" + m.cueClass);
        to.add("kind=" + m.mention.kind() + (m.first ? ":first" : m.relative ? ":relative" : ""));
        to.add("rank=" + side + Math.min(rank, 4));
        to.add("quotes-between=" + Math.min(between, 3));
        to.add("previous=" + previous);
        to.add("salience=" + bucket(salience));
        to.add("opens=" + m.opens + m.afterPreposition);
        to.add("gap=" + side + bucket(gap(quote, m, after)));
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
        return where + bucket(Math.max(0, gap));
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
        if (word.equals("that") || word.equals("dass") || word.equals("daß")) {
            return "that";
        }
        if (lexicon.has("called", word)) {
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

    static String bucket(int n) {
        return n < 4 ? String.valueOf(n) : n < 6 ? "4" : n < 10 ? "6" : n < 16 ? "10" : n < 30 ? "16" : n < 60 ? "30" : "60";
    }

    /** The features that tell a quotation from other marked words. */
    void quotation(QuoteContext quote, Model.Sink to) {
        shape(quote, to);
        Tokens tokens = reading.tokens;
        to.add("length=" + bucket(quote.words));
        to.add("single=" + quote.stretch.single());
        to.add("closed=" + quote.stretch.closed());
        to.add("title=" + titleCase(quote));
        to.add("two-before=" + (quote.before < 1 || !quote.sentenceBefore ? "-" : wordShape(quote.before - 1)));
        to.add("two-after=" + (quote.after < 0 || !quote.sentenceAfter || quote.after + 1 >= tokens.count ? "-" : wordShape(quote.after + 1)));
        to.add("first-paragraph=" + (quote.stretch.paragraph() == 0));
        to.add("heading=" + heading(quote.stretch.paragraph()));
        to.add("inside-word=" + (quote.words == 0 ? "-" : wordShape(quote.firstToken + 1)));
        cues(quote, to);
        neighbours(quote, to);
    }

    private void cues(QuoteContext quote, Model.Sink to) {
        int left = 99;
        byte leftClass = 0;
        for (int i = quote.firstToken - 1; i >= 0 && quote.firstToken - i < REACH && reading.sentence[i] == quote.sentence(); i--) {
            if (reading.cue[i] != Reading.NO_CUE) {
                left = quote.firstToken - i;
                leftClass = reading.cue[i];
                break;
            }
        }
        to.add("cue-left=" + bucket(left) + ":" + leftClass);
        int right = 99;
        byte rightClass = 0;
        int sentence = reading.sentence[Math.max(quote.firstToken, quote.lastToken)];
        for (int i = quote.lastToken + 1; i < reading.tokens.count && i - quote.lastToken < REACH && reading.sentence[i] == sentence; i++) {
            if (reading.cue[i] != Reading.NO_CUE) {
                right = i - quote.lastToken;
                rightClass = reading.cue[i];
                break;
            }
        }
        to.add("cue-right=" + bucket(right) + ":" + rightClass);
        boolean said = false;
        for (int i = quote.firstToken - 1; i >= 0 && quote.firstToken - i < 40 && reading.paragraph[i] == quote.stretch.paragraph(); i--) {
            said |= reading.cue[i] == Reading.SAY;
        }
        to.add("said-before=" + said);
    }

    private void neighbours(QuoteContext quote, Model.Sink to) {
        int here = 0;
        int count = 0;
        List<Pairing.Stretch> all = reading.paragraphStretches(quote.stretch.paragraph());
        int at = reading.indexInParagraph(quote.stretch);
        for (Pairing.Stretch s : all.subList(Math.max(0, at - NEIGHBOURS), Math.min(all.size(), at + NEIGHBOURS))) {
            if (s.depth() == 0) {
                count++;
                here = Math.max(here, s == quote.stretch ? 0 : s.end() - s.start());
            }
        }
        to.add("others=" + Math.min(4, count));
        to.add("longest-other=" + bucket(here / 6));
    }

    private String heading(int paragraph) {
        Page.Paragraph p = reading.page.paragraphs.get(paragraph);
        TextBlock.Kind kind = p.kind();
        if (kind == TextBlock.Kind.HEADLINE || kind == TextBlock.Kind.HEADING) {
            return "yes";
        }
        return p.end() - p.start() < 100 ? paragraph == 0 ? "first" : "short" : "no";
    }

    private String titleCase(QuoteContext quote) {
        int capitals = 0;
        int content = 0;
        for (int i = quote.firstToken; i <= quote.lastToken; i++) {
            if (reading.tokens.word(i) && reading.tokens.end[i] - reading.tokens.start[i] > 3) {
                content++;
                capitals += reading.tokens.capital(i) ? 1 : 0;
            }
        }
        if (content == 0) {
            return "-";
        }
        return capitals == content ? content > 1 ? "all" : "one" : capitals == 0 ? "none" : capitals * 2 > content ? "most" : "some";
    }
}
