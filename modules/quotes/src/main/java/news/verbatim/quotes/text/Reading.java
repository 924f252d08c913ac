package news.verbatim.quotes.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import news.verbatim.quotes.ModuleInternal;

/**
 * One text as the engine reads it: paragraphs, marked stretches, words, sentences. What the later steps look things up
 * in.
 */
@ModuleInternal
public final class Reading {

    /** What kind of cue a word outside quotations can be. */
    public static final byte NO_CUE = 0;
    public static final byte SAY = 1;
    static final byte THINK = 2;
    static final byte WANT = 3;
    public static final byte SHOW = 4;

    public final LaidOutText page;
    public final Lexicon lexicon;
    public final List<Pairing.Stretch> stretches;
    public final Tokens tokens;
    /** For each word, the outermost stretch that holds it, or -1. */
    public final int[] stretch;
    public final int[] paragraph;
    public final int[] sentence;
    /** For each word, the first and the last token of its sentence. */
    public final int[] sentenceStart;
    public final int[] sentenceEnd;
    public final byte[] cue;
    private final int[] firstStretch;
    private final Set<Pairing.Stretch> spoken;

    public Reading(LaidOutText page, Lexicon lexicon, String language) {
        this.page = page;
        this.lexicon = lexicon;
        Narration.Cut cut = Narration.cut(page, Pairing.pair(page, language), lexicon);
        this.stretches = cut.stretches();
        this.spoken = cut.spoken();
        this.tokens = Tokens.of(page, lexicon);
        this.stretch = new int[tokens.count];
        this.paragraph = new int[tokens.count];
        this.sentence = new int[tokens.count];
        this.cue = new byte[tokens.count];
        this.firstStretch = new int[page.paragraphs.size() + 1];
        index();
        place();
        divide();
        this.sentenceStart = new int[tokens.count];
        this.sentenceEnd = new int[tokens.count];
        bound();
        findCues();
        if (lexicon.follows("no-capitals")) {
            new NamesWithoutCapitals(this).find();
        }
    }

    /** Whether its place alone makes a stretch speech: the writer cuts into it to say who speaks. */
    public boolean spoken(Pairing.Stretch stretch) {
        return spoken.contains(stretch);
    }

    /** The stretches that no other one holds, but for single-marked ones that look like part of a word. */
    public List<Integer> outermost() {
        List<Integer> outer = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            if (stretches.get(i).depth() == 0) {
                outer.add(i);
            }
        }
        return outer;
    }

    /** The stretches of one paragraph. */
    public List<Pairing.Stretch> paragraphStretches(int index) {
        return stretches.subList(firstStretch[index], firstStretch[index + 1]);
    }

    /** Where a stretch stands among those of its paragraph. */
    public int indexInParagraph(Pairing.Stretch stretch) {
        int low = firstStretch[stretch.paragraph()];
        int first = low;
        int high = firstStretch[stretch.paragraph() + 1] - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle).start() < stretch.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - first;
    }

    private void index() {
        int s = 0;
        for (int p = 0; p < page.paragraphs.size(); p++) {
            firstStretch[p] = s;
            while (s < stretches.size() && stretches.get(s).paragraph() == p) {
                s++;
            }
        }
        firstStretch[page.paragraphs.size()] = s;
    }

    private void place() {
        Arrays.fill(stretch, -1);
        int p = 0;
        int s = 0;
        List<Integer> outer = outermost();
        for (int i = 0; i < tokens.count; i++) {
            int at = tokens.start[i];
            while (p + 1 < page.paragraphs.size() && page.paragraphs.get(p + 1).start() <= at) {
                p++;
            }
            paragraph[i] = p;
            while (s < outer.size() && stretches.get(outer.get(s)).end() <= at) {
                s++;
            }
            if (s < outer.size() && stretches.get(outer.get(s)).start() <= at) {
                stretch[i] = outer.get(s);
            }
        }
    }

    private void divide() {
        int number = 0;
        for (int i = 0; i < tokens.count; i++) {
            if (i > 0 && (paragraph[i] != paragraph[i - 1] || ends(i - 1))) {
                number++;
            }
            sentence[i] = number;
        }
    }

    /** Whether a sentence ends after this token, as seen from outside the quotations. */
    private boolean ends(int i) {
        int next = i + 1;
        char c = Signs.plain(page.text.charAt(tokens.start[i]));
        boolean leaving = stretch[i] >= 0 && stretch[next] != stretch[i];
        if (leaving) {
            int last = i;
            while (last > 0 && stretch[last] == stretch[i] && !tokens.word(last)
                    && MarkScanner.isMark(page.text.charAt(tokens.start[last]))) {
                last--;
            }
            boolean said = !lexicon.fitted() && lexicon.known() && "?!".indexOf(last(last)) >= 0 && !tellsBehind(next);
            return (last(last) == '.' || said) && (tokens.mayBegin(next) || stretch[next] >= 0)
                    && !(Signs.caseless(page.text.charAt(tokens.start[next])) && tellsBehind(next));
        }
        if (stretch[i] >= 0) {
            return false;
        }
        boolean ordinal = c == '.' && lexicon.language.equals("de") && i > 0
                && tokens.end[i - 1] - tokens.start[i - 1] < 3
                && Character.isDigit(page.text.charAt(tokens.start[i - 1])) && tokens.end[i - 1] == tokens.start[i];
        return !ordinal && (c == '.' || c == '?' || c == '!' || c == '…') && tokens.end[i] - tokens.start[i] == 1
                && (tokens.mayBegin(next) || stretch[next] >= 0 || !tokens.word(next)
                        || Character.isDigit(page.text.charAt(tokens.start[next])));
    }

    private char last(int i) {
        return Signs.plain(page.text.charAt(tokens.end[i] - 1));
    }

    /** Whether a verb of saying follows within three words. */
    private boolean tellsBehind(int from) {
        for (int i = from; i < Math.min(tokens.count, from + 3); i++) {
            if (stretch[i] < 0 && lexicon.saying.contains(tokens.lower[i])) {
                return true;
            }
        }
        return false;
    }

    private void bound() {
        for (int i = 0; i < tokens.count; i++) {
            sentenceStart[i] = i > 0 && sentence[i] == sentence[i - 1] ? sentenceStart[i - 1] : i;
        }
        for (int i = tokens.count - 1; i >= 0; i--) {
            sentenceEnd[i] = i + 1 < tokens.count && sentence[i] == sentence[i + 1] ? sentenceEnd[i + 1] : i;
        }
    }

    private void findCues() {
        for (int i = 0; i < tokens.count; i++) {
            if (stretch[i] >= 0 || !tokens.word(i)) {
                continue;
            }
            String word = tokens.lower[i];
            if (lexicon.saying.contains(word)) {
                cue[i] = SAY;
            } else if (lexicon.thinking.contains(word)) {
                cue[i] = THINK;
            } else if (lexicon.wanting.contains(word)) {
                cue[i] = WANT;
            } else if (lexicon.showing.contains(word) || lexicon.learning.contains(word)) {
                cue[i] = SHOW;
            }
            if (cue[i] != NO_CUE && (tokens.capital(i) && !opensSentence(i) || notVerb(i))) {
                cue[i] = NO_CUE;
            }
        }
    }

    /** A noun that looks like a verb: after a determiner, "of" or a possessive. */
    private boolean notVerb(int i) {
        String before = tokens.lower(i - 1);
        if (!lexicon.language.equals("en")) {
            return tokens.capital(i) && !opensSentence(i)
                    || lexicon.follows("articles") && lexicon.has("determiner", before)
                            && !lexicon.has("role", before)
                            && !lexicon.has("pronoun.oblique", before);
        }
        boolean noun = lexicon.has("determiner", before) && !before.equals("that") && !before.equals("this")
                && !lexicon.has("pronoun.oblique", before);
        return (noun && !before.equals("all") && !before.equals("both") && !before.equals("many")
                && !before.equals("most")
                && !before.equals("others") && !before.equals("some") && !before.equals("one")
                && !before.equals("another"))
                || before.equals("of") || before.equals("s") && tokens.lower(i - 2).equals("'");
    }

    public boolean opensSentence(int i) {
        int before = i - 1;
        while (before >= 0 && before > i - 8 && !tokens.word(before) && sentence[before] == sentence[i]) {
            before--;
        }
        return before < 0 || sentence[before] != sentence[i];
    }

    public boolean outside(int i) {
        return i >= 0 && i < tokens.count && stretch[i] < 0;
    }
}
