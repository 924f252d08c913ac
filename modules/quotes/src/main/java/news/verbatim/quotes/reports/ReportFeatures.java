package news.verbatim.quotes.reports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.verbatim.quotes.ModuleInternal;
import news.verbatim.quotes.people.MentionContext;
import news.verbatim.quotes.text.Grammar;
import news.verbatim.quotes.text.Model;
import news.verbatim.quotes.text.Reading;
import news.verbatim.quotes.text.Tokens;

/**
 * The features of reported speech: whether a word is a cue, where its content starts, and where it ends. None holds a
 * word.
 */
@ModuleInternal
public final class ReportFeatures {

    /** Content may start this many words after its cue. */
    public static final int LATEST_START = 7;
    /** Content may be this many words long. */
    public static final int LONGEST = 70;

    private final Reading reading;
    private final Tokens tokens;
    private final Map<Integer, String> links = new HashMap<>();
    private int told = -1;
    final Grammar grammar;

    public ReportFeatures(Reading reading, List<MentionContext> contexts) {
        this.reading = reading;
        for (MentionContext context : contexts) {
            if (context.cue >= 0) {
                links.putIfAbsent(context.cue, context.link + ":" + context.mention.kind());
            }
        }
        this.tokens = reading.tokens;
        this.grammar = new Grammar(reading);
    }

    /** Whether this word may be a cue at all. */
    public boolean candidate(int i) {
        if (reading.stretch[i] >= 0 || !tokens.word(i)) {
            return false;
        }
        if (tokens.capital(i) && !reading.opensSentence(i) && reading.lexicon.language.equals("en")) {
            return false;
        }
        if (!grammar.cueLists(i).isEmpty()) {
            return true;
        }
        return plain(i) && (opensClause(grammar.part(i + 1)) || followsSubject(grammar.part(i - 1)));
    }

    private static boolean opensClause(String part) {
        return part.equals("that") || part.equals("to") || part.equals("wh");
    }

    private static boolean followsSubject(String part) {
        return part.equals("pronoun") || part.equals("Name") || part.equals("auxiliary") || part.equals("modal")
                || part.equals("be")
                || part.equals("to") || part.equals("relative") || part.equals("not");
    }

    private boolean plain(int i) {
        String part = grammar.part(i);
        return part.equals("s") || part.equals("ed") || part.equals("word") || part.equals("ing");
    }

    /** Last token of the sentence, or as far as content can reach. */
    public int sentenceEnd(int i) {
        return Math.min(reading.sentenceEnd[i], i + LONGEST + LATEST_START);
    }

    /** First token of the sentence, or as far back as content can reach. */
    int sentenceStart(int i) {
        return Math.max(reading.sentenceStart[i], i - LONGEST);
    }

    /** Up to here the words are given to somebody by an earlier cue already. */
    public void told(int last) {
        told = last;
    }

    void cue(int i, Model.Sink to) {
        to.add("told=" + (i <= told));
        to.add("lists=" + grammar.cueLists(i));
        to.add("takes=" + grammar.takes(i));
        to.add("who=" + links.getOrDefault(i, "-"));
        to.add("form=" + grammar.form(i) + grammar.part(i - 1));
        to.add("before=" + grammar.part(i - 1) + "," + grammar.part(i - 2));
    }

    /** Features of "this word gives nobody any words". */
    public void none(int i, Model.Sink to) {
        to.add("none");
        cue(i, to);
        to.add("next=" + grammar.part(i + 1));
        to.add("next2=" + grammar.part(i + 1) + "," + grammar.part(i + 2));
        to.add("prev3=" + grammar.part(i - 3));
        to.add("subject=" + subject(i));
        to.add("opens=" + reading.opensSentence(i));
        to.add("verb-in=" + verbIn(i + 1));
        to.add("left-in-sentence=" + Model.bucket(sentenceEnd(i) - i));
    }

    /** What kind of word the nearest possible subject before the cue is, and how far. */
    String subject(int i) {
        for (int k = 1; k < 6; k++) {
            String part = grammar.part(i - k);
            if (part.equals("pronoun") || part.equals("Name") || part.equals("relative")) {
                return part + Math.min(k, 3);
            }
            if (part.equals(".") || part.equals("edge") || part.equals("quote")) {
                return part;
            }
        }
        return "far";
    }

    /** Features of "the content starts at this word". */
    public void start(int i, int start, Model.Sink to) {
        to.add("start");
        cue(i, to);
        to.add("at=" + (start - i));
        to.add("first=" + grammar.part(start));
        to.add("second=" + grammar.part(start + 1));
        to.add("previous=" + grammar.part(start - 1));
        to.add("path=" + path(i, start));
        to.add("rest=" + Model.bucket(sentenceEnd(i) - start));
        to.add("subject=" + subject(i));
        to.add("verb-in=" + verbIn(start));
    }

    /** How many words on the next verb stands, up to the next sign. */
    private String verbIn(int from) {
        for (int k = 0; k < 8; k++) {
            String part = grammar.part(from + k);
            if (verbal(part) || part.equals("to")) {
                return part.equals("to") ? "to" + k : String.valueOf(k);
            }
            if (part.equals(",") || part.equals(".") || part.equals("edge")) {
                return "no";
            }
        }
        return "far";
    }

    private String path(int i, int start) {
        StringBuilder out = new StringBuilder();
        for (int k = i + 1; k < start && k < i + 4; k++) {
            out.append(grammar.part(k)).append(' ');
        }
        return out.toString();
    }

    /** Features of "the content is what stands before, as in: It rained, she said". */
    public void before(int i, Model.Sink to) {
        to.add("left");
        cue(i, to);
        to.add("next=" + grammar.part(i + 1));
        to.add("comma-back=" + Model.bucket(i - commaBefore(i)));
        to.add("comma-at=" + Model.bucket(commaBefore(i) - sentenceStart(i)));
        to.add("subject=" + subject(i));
        to.add("next2=" + grammar.part(i + 1) + "," + grammar.part(i + 2));
        to.add("after-quote=" + (commaBefore(i) >= 0 && reading.stretch[Math.max(0, commaBefore(i))] >= 0));
    }

    /** The comma that parts the cue and its subject from what stands before; -1 without one. */
    public int commaBefore(int i) {
        int start = sentenceStart(i);
        for (int k = i - 1; k > start; k--) {
            if (tokens.lower[k].equals(",") && reading.stretch[k] < 0) {
                return k;
            }
        }
        return -1;
    }

    /** Whether content may end after this word. */
    public boolean mayEnd(int end, int last) {
        if (end >= last) {
            return true;
        }
        if (reading.stretch[end] >= 0 && reading.stretch[end] == reading.stretch[end + 1]) {
            return false;
        }
        String next = grammar.part(end + 1);
        String part = grammar.part(end);
        return tokens.word(end) || part.equals("quote")
                ? !next.equals("word") && !next.equals("apostrophe") || part.equals("quote")
                : false;
    }

    /** Features of "the content ends after this word". */
    public void end(int i, int start, int end, int last, int rank, Model.Sink to) {
        to.add(end >= last ? "last" : "inner");
        to.add("next=" + grammar.part(end + 1));
        to.add("after-next=" + grammar.part(end + 1) + "," + grammar.part(end + 2));
        to.add("third=" + grammar.part(end + 3));
        to.add("part=" + grammar.part(end));
        to.add("length=" + Model.bucket(end - start + 1));
        to.add("rest=" + Model.bucket(last - end));
        to.add("rank=" + Math.min(rank, 5));
        to.add("lists=" + grammar.cueLists(i));
        to.add("takes=" + grammar.takes(i));
        to.add("first=" + grammar.part(start));
        to.add("verb=" + verb(start, end));
        to.add("clause=" + newClause(end));
        to.add("commas=" + commas(start, end) + grammar.part(end + 1));
    }

    /** Whether a subject and a verb of their own follow. */
    private String newClause(int end) {
        int at = end + 1;
        String sign = grammar.part(at);
        while (at < end + 3
                && (grammar.part(at).equals(",") || grammar.part(at).equals("and") || grammar.part(at).equals("but")
                        || grammar.part(at).equals("conjunction") || grammar.part(at).equals("adverb"))) {
            at++;
        }
        return sign + ":" + grammar.part(at) + ":" + (verbal(grammar.part(at + 1)) || verbal(grammar.part(at + 2)));
    }

    private int commas(int start, int end) {
        int count = 0;
        for (int k = start; k <= end && count < 3; k++) {
            count += grammar.part(k).equals(",") ? 1 : 0;
        }
        return count;
    }

    /** Whether what would be the content holds a verb, and whether one follows up to the next comma. */
    private String verb(int start, int end) {
        boolean inside = false;
        for (int k = start; k <= end && !inside; k++) {
            inside = verbal(grammar.part(k));
        }
        boolean following = false;
        for (int k = end + 1; k < Math.min(tokens.count, end + 6) && !grammar.part(k).equals(",") && !following; k++) {
            following = verbal(grammar.part(k));
        }
        return inside + "," + following;
    }

    static boolean verbal(String part) {
        return part.equals("modal") || part.equals("be") || part.equals("auxiliary") || part.startsWith("cue")
                || part.equals("ed") || part.equals("verb");
    }
}
