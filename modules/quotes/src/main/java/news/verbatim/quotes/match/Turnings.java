package news.verbatim.quotes.match;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.verbatim.quotes.Caution;
import news.verbatim.quotes.Turning;
import news.verbatim.quotes.people.WordSense;
import news.verbatim.quotes.text.TurningWords;

/**
 * What a passage is cut out of: whether the words around it, or those that an ellipsis swallows, limit or turn its
 * meaning. It looks at the sentence of the passage clause by clause, and at the two sentences before and after.
 */
final class Turnings {

    private static final Pattern SAYING = Pattern
            .compile("(?<![\\p{L}'])(?:" + WordSense.all("saying") + ")(?![\\p{L}])");
    private static final Pattern BREAK = Pattern
            .compile("[;–—]|--|,\\s+(?:and|but|so|yet|for|or|because|since|although|though|while|und|aber|denn|weil|"
                    + "obwohl|sondern|doch|oder|mais|et|car|pero|y|porque|ale|i|bo|але|і|та|бо)\\s|\\s(?:and|but|so)\\s+(?=(?:i|we|he|she|they|it|you|this|that|there)\\s)");
    private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)|[–—][^–—;:]*[–—]");
    private static final Pattern FUTURE = Pattern.compile(
            "(?<![\\p{L}])(?:will|shall|won't|going to|\\p{L}+'ll|wird|werden|werde|werdet|can|may)(?![\\p{L}])");
    private static final Pattern TURNED = Pattern
            .compile("[,;.:–—]\\s*(?:but|yet|however|still|aber|doch|jedoch|allerdings)(?![\\p{L}])");
    private static final Pattern NEGATIVE_START = Pattern
            .compile(
                    "^[^\\p{L}\\p{N}_]*+(?:[\\p{L}']++\\s++){0,3}?(?:not|never|no|nobody|none|no one|nothing|neither|nor|nicht|nie|"
                            + "niemals|niemand|kein\\p{L}*|nikt|nigdy|ніхто|ніколи|jamais|aucun\\p{L}*|personne|nadie|nunca|jamás|ningun\\p{L}*|ningún)(?![\\p{L}])");
    private static final Pattern SAYS_LAST = Pattern.compile(
            "(?<![\\p{L}])(?:say|said|think|thought|believe|claim|claimed|promise|promised|gesagt|sage|sagen|glaube|"
                    + "glauben|behaupte|behauptet|behaupten|denke|denken|versprochen)\\s*,\\s*$");
    private static final Pattern PARTICIPLE = Pattern
            .compile("gesagt|geschrieben|erzählt|versichert|berichtet|erklärt|behauptet");
    private static final Pattern OWN = Pattern.compile("(?<![\\p{L}])(?:ich|wir)(?![\\p{L}])");
    private static final int FARTHEST = 140;

    private final MatchWords words;
    private final int first;
    private final int last;
    private final boolean asks;
    private final List<Turning> found = new ArrayList<>();
    private TurningWords list;

    private Turnings(MatchWords words, int first, int last, boolean asks) {
        this.words = words;
        this.first = first;
        this.last = last;
        this.asks = asks;
    }

    /**
     * What turns a passage, in the order of the text.
     *
     * @param words all words of the source
     * @param first the first word of the passage
     * @param last  its last word
     * @param asks  whether the quotation is printed as a question
     */
    static List<Turning> around(MatchWords words, int first, int last, boolean asks) {
        Turnings turnings = new Turnings(words, first, last, asks);
        turnings.look();
        return turnings.found;
    }

    /** What turns the meaning among words that an ellipsis swallows. */
    static List<Turning> swallowed(MatchWords words, int from, int to) {
        Turnings turnings = new Turnings(words, from, to - 1, true);
        int begin = from > 0 ? words.end[from - 1] : 0;
        int end = to < words.count ? words.start[to] : words.text().length();
        String inside = low(words.text(), begin, end);
        turnings.list = TurningWords.of(turnings.language());
        inside = turnings.struck(inside, "inside");
        for (TurningWords.Rule rule : turnings.list.at("inside")) {
            Matcher matcher = rule.pattern().matcher(inside);
            if (!rule.fair() && matcher.find()) {
                turnings.add(rule.caution() == Caution.DENIED ? Caution.NEGATION_SWALLOWED : rule.caution(), begin,
                        matcher);
            }
        }
        return turnings.found;
    }

    private void look() {
        list = TurningWords.of(language());
        int begin = sentenceStart(words, first);
        int end = sentenceEnd(words, last);
        String text = words.text();
        String prefix = low(text, words.start[begin], words.start[first]);
        int stop = end + 1 < words.count ? words.start[end + 1] : Math.min(text.length(), words.end[end] + 4);
        String suffix = low(text, words.end[last], Math.min(stop, text.length()));
        boolean future = FUTURE.matcher(low(text, words.start[first], words.end[last])).find();
        if (begin < first) {
            before(prefix, words.start[begin], future, suffix);
        }
        after(suffix, end, future);
        if (begin > 0 && sameParagraph(begin - 1)) {
            int from = sentenceStart(words, begin - 1);
            first("prior", low(text, words.start[from], words.start[begin]), words.start[from]);
        }
        question(begin, end);
    }

    private void before(String prefix, int at, boolean future, String suffix) {
        String rest = struck(prefix, "start");
        int scope = 0;
        Matcher asides = ASIDE.matcher(rest);
        StringBuilder plain = new StringBuilder(rest);
        while (asides.find()) {
            blank(plain, asides.start(), asides.end());
        }
        String struck = plain.toString();
        String trimmed = struck.stripTrailing().replaceAll("(?<![\"“”'‘„«(\\[])[\"“”'‘„«(\\[]+$", "").stripTrailing();
        if (trimmed.endsWith(":")) {
            String head = trimmed.substring(0, trimmed.length() - 1);
            String clause = lastClause(head);
            int from = at + head.length() - clause.length();
            anywhere("colon", clause, from, false, false);
            starts(clause, from, future, suffix, false);
            said(clause, from);
            return;
        }
        Matcher breaks = BREAK.matcher(struck);
        while (breaks.find()) {
            scope = breaks.end();
        }
        int colon = struck.lastIndexOf(':');
        scope = Math.max(scope, colon + 1);
        String clause = struck.substring(scope);
        starts(clause, at + scope, future, suffix, false);
        if (scope > 0 && colon < 0 && clause.strip().split("\\s+").length <= 3 && struck.indexOf(';') < 0) {
            starts(struck, at, future, suffix, clause.isBlank());
        }
        boolean comma = clause.stripTrailing().endsWith(",");
        boolean subject = WordSense.is("subject", words.normal(first));
        String piece = struck(clause, "before");
        piece = struck(piece, "inside");
        if (piece.isBlank()) {
            return;
        }
        boolean close = !comma || !subject || piece.strip().split("\\s+").length <= 4;
        boolean denied = !comma || !subject && NEGATIVE_START.matcher(piece).find() || SAYS_LAST.matcher(piece).find();
        if (close || denied) {
            anywhere("before", piece, at + scope, !denied, !close);
        }
        if (close) {
            said(piece, at + scope);
        }
        touching(struck(prefix, "before"), at);
    }

    private static String lastClause(String head) {
        int cut = Math.max(Math.max(head.lastIndexOf(';'), head.lastIndexOf('–')), head.lastIndexOf('—'));
        Matcher breaks = BREAK.matcher(head);
        while (breaks.find()) {
            cut = Math.max(cut, breaks.end() - 1);
        }
        return head.substring(cut + 1);
    }

    private void starts(String clause, int at, boolean future, String suffix, boolean onlyHedged) {
        int skip = 0;
        while (skip < clause.length() && !Character.isLetter(clause.charAt(skip))) {
            skip++;
        }
        String from = clause.substring(skip);
        for (TurningWords.Rule rule : list.at("start")) {
            Matcher matcher = rule.pattern().matcher(from);
            boolean asked = !rule.fair() && (!onlyHedged || rule.caution() == Caution.HEDGED);
            if (asked && matcher.lookingAt() && holds(rule, future, suffix)) {
                add(rule.caution(), at + skip, matcher);
            }
        }
    }

    private boolean holds(TurningWords.Rule rule, boolean future, String suffix) {
        return rule.when().isEmpty() || rule.when().equals("future") && future
                || rule.when().equals("turned")
                        && (TURNED.matcher(suffix).find() || TURNED.matcher(". " + next()).find());
    }

    private void anywhere(String place, String clause, int at, boolean notDenied, boolean onlyDenied) {
        for (TurningWords.Rule rule : list.at(place)) {
            boolean asked = !rule.fair() && !(notDenied && rule.caution() == Caution.DENIED)
                    && !(onlyDenied && rule.caution() != Caution.DENIED);
            Matcher matcher = rule.pattern().matcher(clause);
            if (asked && matcher.find()) {
                add(rule.caution(), at, matcher);
            }
        }
    }

    private void touching(String prefix, int at) {
        for (TurningWords.Rule rule : list.at("touching")) {
            Matcher matcher = rule.pattern().matcher(prefix);
            while (!rule.fair() && matcher.find()) {
                if (matcher.end() == prefix.length()) {
                    add(rule.caution(), at, matcher);
                }
            }
        }
    }

    /** A verb of saying or thinking whose subject is somebody else than the speaker. */
    private void said(String clause, int at) {
        Matcher verb = SAYING.matcher(clause);
        while (verb.find()) {
            String[] before = clause.substring(0, verb.start()).strip().split("[^\\p{L}\\p{M}']+");
            int k = before.length - 1;
            boolean own = false;
            while (k >= 0 && !own && (WordSense.is("between", before[k]) || WordSense.is("first", before[k])
                    || before[k].endsWith("ly"))) {
                own = WordSense.is("first", before[k]);
                k--;
            }
            String[] behind = clause.substring(verb.end()).strip().split("[^\\p{L}\\p{M}']+");
            own |= behind.length > 0 && behind[0].matches("ich|wir")
                    || PARTICIPLE.matcher(verb.group()).matches() && OWN.matcher(clause).find();
            if (!own && k >= 0 && !before[k].isEmpty()) {
                add(Caution.REPORTED, at, verb);
                return;
            }
        }
    }

    private void after(String suffix, int end, boolean future) {
        String text = words.text();
        boolean open = !suffix.isBlank() && end > last;
        if (open) {
            for (TurningWords.Rule rule : list.at("after")) {
                Matcher matcher = rule.pattern().matcher(suffix);
                if (!rule.fair() && matcher.lookingAt() && holds(rule, future, suffix)) {
                    add(rule.caution(), words.end[last], matcher);
                }
            }
            int stop = 0;
            while (stop < suffix.length() && ",;:.?!–—".indexOf(suffix.charAt(stop)) < 0) {
                stop++;
            }
            anywhere("tail", suffix.substring(0, stop), words.end[last], false, false);
            String tail = suffix.strip();
            int comma = Math.max(suffix.indexOf(','), Math.max(suffix.indexOf(';'), suffix.indexOf(" – ")));
            if (comma >= 0 && comma < suffix.length() - 2 && comma < FARTHEST) {
                for (TurningWords.Rule rule : list.at("after")) {
                    Matcher matcher = rule.pattern().matcher(suffix).region(comma, suffix.length());
                    if (!rule.fair()
                            && (rule.caution() == Caution.REPORTED || rule.caution() == Caution.CONDITION
                                    || rule.caution() == Caution.HEDGED
                                    || rule.caution() == Caution.EXCEPTION)
                            && matcher.lookingAt() && holds(rule, future, suffix)) {
                        add(rule.caution(), words.end[last], matcher);
                    }
                }
            }
            if (tail.split("\\s+").length > 6) {
                return;
            }
        }
        int from = end + 1;
        for (int k = 0; k < 2 && from < words.count && sameParagraph(from - 1); k++) {
            int to = sentenceEnd(words, from);
            String sentence = low(text, words.start[from], to + 1 < words.count ? words.start[to + 1] : text.length());
            String kept = struck(sentence, "next");
            if (k == 0) {
                first("next", kept, words.start[from]);
            }
            first("later", kept, words.start[from]);
            from = to + 1;
        }
    }

    private String next() {
        int from = sentenceEnd(words, last) + 1;
        if (from >= words.count) {
            return "";
        }
        int to = sentenceEnd(words, from);
        return low(words.text(), words.start[from], words.end[to]);
    }

    private void first(String place, String sentence, int at) {
        for (TurningWords.Rule rule : list.at(place)) {
            Matcher matcher = rule.pattern().matcher(sentence);
            if (!rule.fair() && matcher.lookingAt()) {
                add(rule.caution(), at, matcher);
            }
        }
    }

    private void question(int begin, int end) {
        if (asks || (words.after[end] & MatchWords.QUESTION) == 0) {
            return;
        }
        boolean visible = first == begin && WordSense.is("asking", words.normal(first));
        if (!visible) {
            found.add(new Turning(Caution.QUESTION, words.start[begin], words.end[end],
                    words.text().substring(words.start[begin], words.end[end])));
        }
    }

    /** Blanks out what turns nothing. */
    private String struck(String text, String place) {
        StringBuilder out = null;
        for (TurningWords.Rule rule : list.at(place)) {
            if (rule.fair()) {
                Matcher matcher = rule.pattern().matcher(text);
                while (matcher.find()) {
                    out = out == null ? new StringBuilder(text) : out;
                    blank(out, matcher.start(), matcher.end());
                }
            }
        }
        return out == null ? text : out.toString();
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != ',' || i + 1 < to) {
                text.setCharAt(i, ' ');
            }
        }
    }

    private void add(Caution caution, int at, Matcher matcher) {
        int start = at + matcher.start();
        int end = at + matcher.end();
        while (start < end && !Character.isLetterOrDigit(words.text().charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(words.text().charAt(end - 1))) {
            end--;
        }
        found.add(new Turning(caution, start, end, words.text().substring(start, end)));
    }

    private String language() {
        int from = words.start[Math.max(0, first - 40)];
        int to = words.end[Math.min(words.count - 1, last + 40)];
        return TurningWords.language(low(words.text(), from, to));
    }

    private boolean sameParagraph(int i) {
        return i + 1 >= words.count || !paragraph(words, i);
    }

    /** Whether a paragraph or a turn ends behind a word. */
    private static boolean paragraph(MatchWords words, int i) {
        if ((words.after[i] & MatchWords.LINE) == 0) {
            return false;
        }
        String between = words.text().substring(words.end[i], words.start[i + 1]);
        int line = between.indexOf('\n');
        return line < 0 || between.indexOf('\n', line + 1) >= 0 || between.chars().anyMatch(Character::isLetter);
    }

    /** The first word of the sentence in which a word stands. */
    static int sentenceStart(MatchWords words, int i) {
        int k = i;
        while (k > 0 && i - k < FARTHEST && !ends(words, k - 1)) {
            k--;
        }
        return k;
    }

    /** The last word of the sentence in which a word stands. */
    static int sentenceEnd(MatchWords words, int i) {
        int k = i;
        while (k + 1 < words.count && k - i < FARTHEST && !ends(words, k)) {
            k++;
        }
        return k;
    }

    private static boolean ends(MatchWords words, int i) {
        if (i + 1 >= words.count) {
            return true;
        }
        int after = words.after[i];
        if ((after & MatchWords.LINE) != 0 && paragraph(words, i)) {
            return true;
        }
        if ((after & MatchWords.ENDS) == 0) {
            return false;
        }
        boolean sure = (after & (MatchWords.QUESTION | MatchWords.EXCLAMATION)) != 0;
        int next = words.text().codePointAt(words.start[i + 1]);
        boolean small = Character.isLowerCase(next);
        boolean abbreviation = !sure
                && (words.end[i] - words.start[i] == 1 && Character.isUpperCase(words.text().charAt(words.start[i]))
                        || WordSense.is("abbreviation", words.normal(i)));
        return !small && !abbreviation;
    }

    /** A stretch in small letters, of the same length. */
    private static String low(String text, int from, int to) {
        StringBuilder out = new StringBuilder(Math.max(0, to - from));
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            out.append(c == '’' || c == '‘' ? '\''
                    : Character.isWhitespace(c) || c == '\u00a0' ? ' ' : Character.toLowerCase(c));
        }
        return out.toString();
    }
}
