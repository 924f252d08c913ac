package news.verbatim.quotes.match;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import news.verbatim.quotes.Caution;
import news.verbatim.quotes.Difference;
import news.verbatim.quotes.MatchVerdict;
import news.verbatim.quotes.Turning;
import news.verbatim.quotes.people.Numbers;
import news.verbatim.quotes.people.WordSense;

/** Names the differences of one alignment and comes to a verdict. In doubt a quotation is altered. */
final class WordComparison {

    private static final Pattern MANNER = Pattern.compile("(?:ly|weise)(?: |$)");
    private static final int LONGEST_BRACKET = 12;
    private static final int FAR = 180;

    private final Alignment alignment;
    private final MatchWords quote;
    private final MatchWords source;
    final List<Difference> differences = new ArrayList<>();
    final Set<Caution> cautions = EnumSet.noneOf(Caution.class);
    final List<Turning> turnings = new ArrayList<>();
    private boolean shown;
    private boolean altered;

    WordComparison(Alignment alignment) {
        this.alignment = alignment;
        this.quote = alignment.quote;
        this.source = alignment.source;
        for (Alignment.Gap gap : alignment.gaps()) {
            if (!same(gap)) {
                split(gap);
            }
        }
        moved();
        surface();
        differences.sort((a, b) -> Integer.compare(a.quoteStart(), b.quoteStart()));
        for (Difference difference : differences) {
            altered |= !difference.kind().harmless();
            shown |= difference.kind() == Difference.Kind.ELLIPSIS || difference.kind() == Difference.Kind.BRACKET;
        }
    }

    MatchVerdict verdict() {
        return altered ? MatchVerdict.ALTERED : shown ? MatchVerdict.ELIDED : MatchVerdict.VERBATIM;
    }

    /** How many words of the quotation stand in the source in another form, or stand for a number there. */
    double likeness() {
        double like = 0;
        for (Difference one : differences) {
            int words = one.quoted().isBlank() ? 0 : one.quoted().strip().split("\\s+").length;
            switch (one.kind()) {
                case SPELLING :
                case NUMBER_FORMAT :
                case CONTRACTION :
                case MASKED :
                case REORDERED :
                    like += 0.9 * words;
                    break;
                case NUMBER :
                case NAME :
                    like += one.sourced().isBlank() ? 0 : 0.4 * words;
                    break;
                default :
                    like += one.kind() == Difference.Kind.SUBSTITUTED ? 0.9 * alike(one) : 0;
            }
        }
        return like;
    }

    /** Words that differ by a letter or two: heard, read or typed wrongly. */
    private static int alike(Difference one) {
        String[] quoted = bare(one.quoted()).split(" ");
        String[] sourced = bare(one.sourced()).split(" ");
        int like = 0;
        for (int i = 0; i < Math.min(quoted.length, sourced.length); i++) {
            int longer = Math.max(quoted[i].length(), sourced[i].length());
            like += longer > 3 && distance(quoted[i], sourced[i]) * 3 <= longer ? 1 : 0;
        }
        return like;
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int cost = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(cost, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    void add(Difference difference) {
        differences.add(difference);
        altered |= !difference.kind().harmless();
    }

    /** A gap at an ellipsis: what is left out there, and what differs besides. */
    private void split(Alignment.Gap gap) {
        boolean ellipsis = false;
        boolean bracket = gap.qEnd() > gap.q();
        for (int i = gap.q(); i <= gap.qEnd(); i++) {
            ellipsis |= quote.ellipsis[i];
            bracket &= i == gap.qEnd() || quote.bracketed[i];
        }
        boolean edge = gap.qEnd() == quote.count || gap.q() == 0;
        if (bracket && gap.dEnd() - gap.d() <= LONGEST_BRACKET) {
            bracket(gap);
            swallowed(gap);
        } else if (ellipsis && gap.q() == gap.qEnd()) {
            difference(Difference.Kind.ELLIPSIS, gap);
            swallowed(gap);
            if (gap.dEnd() - gap.d() > FAR) {
                cautions.add(Caution.FAR_ELLIPSIS);
            }
        } else {
            if (edge && gap.d() == gap.dEnd() && gap.qEnd() - gap.q() > 3) {
                cautions.add(Caution.PART_NOT_FOUND);
            }
            Alignment.Gap wider = edge ? wider(gap) : gap;
            difference(kind(wider), wider);
        }
    }

    /** At an edge of the quotation as many words of the source stand for its own as make the same sense. */
    private Alignment.Gap wider(Alignment.Gap gap) {
        if (gap.q() == gap.qEnd() || gap.qEnd() - gap.q() > 3) {
            return gap;
        }
        boolean head = gap.q() == 0;
        for (int k = 1; k <= 4; k++) {
            int d = head ? gap.dEnd() - k : gap.d();
            int dEnd = head ? gap.dEnd() : gap.d() + k;
            if (d < 0 || dEnd > source.count) {
                break;
            }
            Alignment.Gap other = new Alignment.Gap(gap.q(), gap.qEnd(), d, dEnd);
            Difference.Kind kind = replaced(other, normal(quote, gap.q(), gap.qEnd()), normal(source, d, dEnd));
            if (kind != Difference.Kind.SUBSTITUTED && kind != Difference.Kind.NAME && kind != Difference.Kind.NUMBER
                    && kind != Difference.Kind.NEGATION_ADDED && kind != Difference.Kind.NEGATION_DROPPED
                    || joined(normal(quote, gap.q(), gap.qEnd())).equals(joined(normal(source, d, dEnd)))) {
                return other;
            }
        }
        return gap;
    }

    private void swallowed(Alignment.Gap gap) {
        if (gap.dEnd() <= gap.d()) {
            return;
        }
        Turnings.swallowed(source, gap.d(), gap.dEnd()).forEach(this::warn);
    }

    void warn(Turning turning) {
        turnings.add(turning);
        cautions.add(turning.caution());
    }

    private void warn(Caution caution, int d) {
        int at = Math.max(0, Math.min(d, source.count - 1));
        warn(new Turning(caution, source.start[at], source.end[at], source.raw(at)));
    }

    /** What words in brackets do: put a name for a pronoun, or say what nobody said. */
    private void bracket(Alignment.Gap gap) {
        String added = normal(quote, gap.q(), gap.qEnd());
        String replaced = normal(source, gap.d(), gap.dEnd());
        int words = gap.qEnd() - gap.q();
        if (negation(added) != negation(replaced)) {
            difference(negation(added) ? Difference.Kind.NEGATION_ADDED : Difference.Kind.NEGATION_DROPPED, gap);
            return;
        }
        difference(words > 8 ? Difference.Kind.INSERTED : Difference.Kind.BRACKET, gap);
        boolean turns = words > 3;
        for (String word : (added + " " + replaced).split(" ")) {
            turns |= WordSense.is("weighty", word) || Numbers.hasNumber(word);
        }
        turns |= replaced.isEmpty() && MANNER.matcher(added).find();
        if (turns) {
            warn(Caution.ADDED_IN_BRACKETS, gap.d());
        }
    }

    private Difference.Kind kind(Alignment.Gap gap) {
        String quoted = normal(quote, gap.q(), gap.qEnd());
        String sourced = normal(source, gap.d(), gap.dEnd());
        if (!quoted.isEmpty() && !sourced.isEmpty()) {
            return replaced(gap, quoted, sourced);
        }
        boolean negation = negation(quoted) || negation(sourced);
        boolean sentence = gap.d() > 0 && gap.dEnd() > gap.d()
                && (source.after[gap.d() - 1] & source.after[gap.dEnd() - 1] & MatchWords.ENDS) != 0
                || gap.dEnd() - gap.d() > 3 && (source.after[gap.dEnd() - 1] & MatchWords.ENDS) != 0;
        if (negation && !sentence && quoted.length() + sourced.length() < 56) {
            return quoted.isEmpty() ? Difference.Kind.NEGATION_DROPPED : Difference.Kind.NEGATION_ADDED;
        }
        if (filler(quoted) && filler(sourced)) {
            return Difference.Kind.FILLER;
        }
        if (sign(quoted + sourced) && besideNumber(gap) || touchesSign(gap)
                || besideNumber(gap) && Numbers.isNumber(quoted + sourced)) {
            return Difference.Kind.NUMBER;
        }
        if (quoted.isEmpty()) {
            return gap.dEnd() - gap.d() >= 8 ? Difference.Kind.SPLICE : Difference.Kind.DROPPED;
        }
        return Difference.Kind.INSERTED;
    }

    private static boolean sign(String word) {
        return !word.isEmpty() && word.indexOf(' ') < 0 && word.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether letters are missing or added that belong to a sign: A$250 is not $250. */
    private boolean touchesSign(Alignment.Gap gap) {
        boolean inSource = gap.dEnd() > gap.d() && gap.dEnd() < source.count
                && (source.after[gap.dEnd() - 1] & MatchWords.TOUCHING) != 0
                && sign(source.normal(gap.dEnd()));
        return inSource || gap.qEnd() > gap.q() && gap.qEnd() < quote.count
                && (quote.after[gap.qEnd() - 1] & MatchWords.TOUCHING) != 0
                && sign(quote.normal(gap.qEnd()));
    }

    private boolean besideNumber(Alignment.Gap gap) {
        return gap.d() > 0 && gap.d() <= source.count && number(source, gap.d() - 1) || number(source, gap.dEnd())
                || gap.q() > 0 && number(quote, gap.q() - 1) || number(quote, gap.qEnd());
    }

    private static boolean figures(MatchWords words, int i) {
        return i >= 0 && i < words.count && words.figures(i);
    }

    private static boolean number(MatchWords words, int i) {
        return i >= 0 && i < words.count && Numbers.hasNumber(words.normal(i));
    }

    private Difference.Kind replaced(Alignment.Gap gap, String quoted, String sourced) {
        if (WordSense.expanded(quoted).equals(WordSense.expanded(sourced))) {
            return Difference.Kind.CONTRACTION;
        }
        if (Numbers.sameValue(quoted, sourced)) {
            return Difference.Kind.NUMBER_FORMAT;
        }
        if (WordSense.signs(quoted).equals(WordSense.signs(sourced))) {
            boolean words = (quoted + sourced).codePoints().allMatch(c -> Character.isLetter(c) || c == ' ');
            return besideNumber(gap) && !words ? Difference.Kind.NUMBER_FORMAT : Difference.Kind.SPELLING;
        }
        if (WordSense.masked(quoted, sourced)) {
            return Difference.Kind.MASKED;
        }
        boolean names = gap.q() > 0 && quote.capital(gap.qEnd() - 1) && source.capital(gap.dEnd() - 1);
        if (!names && WordSense.spelling(quoted, sourced)) {
            return Difference.Kind.SPELLING;
        }
        if (negation(quoted) != negation(sourced)) {
            return negation(quoted) ? Difference.Kind.NEGATION_ADDED : Difference.Kind.NEGATION_DROPPED;
        }
        boolean quotedNumber = Numbers.hasNumber(quoted) || sign(quoted) || WordSense.is("unit", quoted);
        boolean sourcedNumber = Numbers.hasNumber(sourced) || sign(sourced) || WordSense.is("unit", sourced);
        if (quotedNumber && sourcedNumber
                || (quotedNumber || sourcedNumber) && (besideNumber(gap) || joined(quoted).equals(joined(sourced)))) {
            return Difference.Kind.NUMBER;
        }
        if (joined(quoted).equals(joined(sourced))) {
            boolean hyphens = quoted.indexOf(' ') < 0 ? hyphened(source, gap.d(), gap.dEnd())
                    : hyphened(quote, gap.q(), gap.qEnd());
            String front = quoted.indexOf(' ') < 0 ? sourced : quoted;
            boolean prefix = front.indexOf(' ') > 0 && WordSense.is("prefix", front.substring(0, front.indexOf(' ')));
            return hyphens && !prefix || front.indexOf(' ') < 0 ? Difference.Kind.SPELLING
                    : Difference.Kind.SUBSTITUTED;
        }
        // Maße and Masse are two words, and no names
        return names && !quoted.replace("ß", "ss").equals(sourced.replace("ß", "ss")) ? Difference.Kind.NAME
                : Difference.Kind.SUBSTITUTED;
    }

    private static String joined(String words) {
        return words.replaceAll("[ '.]", "");
    }

    /** Whether a gap is none: the page broke a word, capitals have no ß, the lines of a verse are written in one. */
    private boolean same(Alignment.Gap gap) {
        if (gap.q() == gap.qEnd() || gap.d() == gap.dEnd()) {
            return gap.q() + 1 == gap.qEnd() && quote.raw(gap.q()).equals("/") && gap.d() > 0
                    && (source.after[gap.d() - 1] & MatchWords.LINE) != 0;
        }
        String quoted = joined(normal(quote, gap.q(), gap.qEnd()));
        String sourced = joined(normal(source, gap.d(), gap.dEnd()));
        if (quoted.equals(sourced) && gap.dEnd() == gap.d() + 1 && source.broken(gap.d())
                && hyphened(quote, gap.q(), gap.qEnd())) {
            return true;
        }
        boolean sharp = quoted.indexOf('ß') >= 0 && capitals(source, gap.d(), gap.dEnd())
                || sourced.indexOf('ß') >= 0 && capitals(quote, gap.q(), gap.qEnd());
        return sharp && normal(quote, gap.q(), gap.qEnd()).replace("ß", "ss")
                .equals(normal(source, gap.d(), gap.dEnd()).replace("ß", "ss"));
    }

    private static boolean hyphened(MatchWords words, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if ((words.after[i] & MatchWords.HYPHEN) == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean capitals(MatchWords words, int from, int to) {
        return words.text().substring(words.start[from], words.end[to - 1]).chars().noneMatch(Character::isLowerCase);
    }

    private static boolean negation(String words) {
        for (String word : words.split(" ")) {
            if (WordSense.is("negation", word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean filler(String words) {
        for (String word : words.split(" ")) {
            if (!word.isEmpty() && !WordSense.is("filler", word)) {
                return false;
            }
        }
        return true;
    }

    private static String normal(MatchWords words, int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            out.append(i == from ? "" : " ").append(words.normal(i));
        }
        return out.toString();
    }

    private void difference(Difference.Kind kind, Alignment.Gap gap) {
        int quoteStart = gap.q() < gap.qEnd() ? quote.start[gap.q()] : gap.q() == 0 ? 0 : quote.end[gap.q() - 1];
        int quoteEnd = gap.q() < gap.qEnd() ? quote.end[gap.qEnd() - 1]
                : kind == Difference.Kind.ELLIPSIS && gap.q() < quote.count ? quote.start[gap.q()] : quoteStart;
        int sourceStart = gap.d() < gap.dEnd() ? source.start[gap.d()] : gap.d() == 0 ? 0 : source.end[gap.d() - 1];
        int sourceEnd = gap.d() < gap.dEnd() ? source.end[gap.dEnd() - 1] : sourceStart;
        differences.add(new Difference(kind, quoteStart, quoteEnd, quote.text().substring(quoteStart, quoteEnd),
                sourceStart, sourceEnd,
                source.text().substring(sourceStart, sourceEnd)));
    }

    /**
     * What is missing here and added there has moved; a sign of money on the other side of its number is the same
     * money.
     */
    private void moved() {
        differences.replaceAll(one -> standsBeside(one) ? as(Difference.Kind.REORDERED, one) : one);
        for (int i = 0; i < differences.size(); i++) {
            for (int k = i + 1; k < Math.min(differences.size(), i + 4); k++) {
                Difference a = differences.get(i);
                Difference b = differences.get(k);
                String one = bare(a.quoted() + a.sourced());
                boolean crossed = a.quoted().isBlank() != b.quoted().isBlank()
                        && a.sourced().isBlank() != b.sourced().isBlank()
                        && a.quoted().isBlank() != a.sourced().isBlank();
                if (!crossed || one.isEmpty() || !turned(one, bare(b.quoted() + b.sourced())) || a.kind().harmless()
                        || b.kind().harmless()) {
                    continue;
                }
                String around = source.text().substring(Math.max(0, Math.min(a.sourceStart(), b.sourceStart()) - 2),
                        Math.min(source.text().length(), Math.max(a.sourceEnd(), b.sourceEnd()) + 2));
                boolean money = k == i + 1 && around.length() < 20 && one.matches("\\p{Sc}|[\\d.,]+")
                        && around.chars().anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL);
                Difference.Kind kind = money ? Difference.Kind.NUMBER_FORMAT : Difference.Kind.REORDERED;
                differences.set(i, as(kind, a));
                differences.set(k, as(kind, b));
            }
        }
    }

    /**
     * The same words, maybe begun at another one: what lies between two equal words can be cut out before the first or
     * the second.
     */
    private static boolean turned(String one, String other) {
        return one.length() == other.length() && (" " + other + " " + other + " ").contains(" " + one + " ");
    }

    /** Words that are added here and stand in the source right before or behind the passage. */
    private boolean standsBeside(Difference one) {
        String added = bare(one.quoted());
        if (one.kind() != Difference.Kind.INSERTED || added.isEmpty() || alignment.last < 0) {
            return false;
        }
        int words = added.split(" ").length;
        int after = alignment.last + 1;
        return after + words <= source.count && added.equals(bare(normal(source, after, after + words)))
                || alignment.first >= words
                        && added.equals(bare(normal(source, alignment.first - words, alignment.first)));
    }

    private static String bare(String words) {
        return words.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{S} ]+", "").strip();
    }

    private static Difference as(Difference.Kind kind, Difference one) {
        return new Difference(kind, one.quoteStart(), one.quoteEnd(), one.quoted(), one.sourceStart(), one.sourceEnd(),
                one.sourced());
    }

    /** Capitals and marks between equal words, and brackets inside a word. */
    private void surface() {
        int[] to = alignment.to;
        for (int i = 0; i < to.length; i++) {
            int j = to[i];
            if (j < 0) {
                continue;
            }
            boolean capital = quote.capital(i) != source.capital(j);
            if (quote.bracketed[i] && !source.bracketed[j]) {
                difference(Difference.Kind.BRACKET, new Alignment.Gap(i, i + 1, j, j + 1));
            } else if (capital) {
                difference(Difference.Kind.CAPITAL, new Alignment.Gap(i, i + 1, j, j + 1));
            }
            if (pointedOtherwise(i, j)) {
                difference(Difference.Kind.SUBSTITUTED, new Alignment.Gap(i, i + 1, j, j + 1));
            }
            if (i + 1 < to.length && to[i + 1] == j + 1 && !quote.ellipsis[i + 1]) {
                marks(i, j);
            }
        }
        scareMarks();
        question();
    }

    /** Two words with signs of vowels or stress that differ are two words; one without any may be either. */
    private boolean pointedOtherwise(int i, int j) {
        if (!quote.mayBePointed(i)) {
            return false;
        }
        String quoted = quote.pointed(i);
        String sourced = source.pointed(j);
        return !quoted.equals(sourced) && !quoted.equals(quote.normal(i)) && !sourced.equals(source.normal(j));
    }

    private void marks(int i, int j) {
        int quoted = quote.after[i];
        int sourced = source.after[j];
        if (source.broken(j) && WordSense.is("prefix",
                source.raw(j).replaceAll("(?s)[^\\p{L}].*", "").toLowerCase(java.util.Locale.ROOT))) {
            warn(Caution.MARKS, j);
        }
        if (quoted == sourced && (sourced & (MatchWords.LINE | MatchWords.LOST)) == 0) {
            return;
        }
        int joins = MatchWords.HYPHEN | MatchWords.DASH;
        boolean digits = ((quoted | sourced) & joins) != 0 && figures(quote, i) && figures(quote, i + 1);
        if (digits ? (quoted & joins) == 0 != ((sourced & joins) == 0)
                : (quoted & MatchWords.HYPHEN) != (sourced & MatchWords.HYPHEN)
                        && ((quoted & sourced & MatchWords.DASH) == 0)) {
            boolean number = digits || Numbers.hasNumber(quote.normal(i)) || Numbers.hasNumber(quote.normal(i + 1));
            differences.add(new Difference(number ? Difference.Kind.NUMBER : Difference.Kind.SPELLING, quote.start[i],
                    quote.end[i + 1],
                    quote.text().substring(quote.start[i], quote.end[i + 1]), source.start[j], source.end[j + 1],
                    source.text().substring(source.start[j], source.end[j + 1])));
            return;
        }
        if ((sourced & MatchWords.LINE) != 0 && (sourced & MatchWords.DASH) != 0
                && source.text().substring(source.end[j], source.start[j + 1]).matches("(?s).*\n[ \t]*[-–—][ \t].*")) {
            warn(Caution.SEVERAL_SPEAKERS, j + 1);
        }
        if ((sourced & MatchWords.LOST) != 0 && (quoted & MatchWords.LOST) == 0) {
            warn(Caution.WORDS_LOST, j);
        }
        String a = signs(quote, i);
        String b = signs(source, j);
        if (!a.equals(b)) {
            differences
                    .add(new Difference(Difference.Kind.PUNCTUATION, quote.end[i], quote.start[i + 1], a, source.end[j],
                            source.start[j + 1], b));
        }
        int breaks = MatchWords.COMMA | MatchWords.SEMICOLON | MatchWords.COLON | MatchWords.DASH | MatchWords.ENDS;
        boolean turned = (quoted & breaks) == 0 != ((sourced & breaks) == 0);
        if (turned && (WordSense.is("negation", quote.normal(i)) || WordSense.is("negation.answer", quote.normal(i))
                || WordSense.is("negation", quote.normal(i + 1)))) {
            warn(Caution.MARKS, j);
        }
        if (turned && (WordSense.is("name.like", quote.normal(i + 1))
                || lastWord(i + 1) && quote.capital(i + 1) && (quoted + sourced & MatchWords.COMMA) != 0)) {
            warn(Caution.MARKS, j);
        }
        int stops = MatchWords.ENDS | MatchWords.LINE | MatchWords.SEMICOLON | MatchWords.COLON | MatchWords.DASH
                | MatchWords.COMMA;
        boolean joinedSentences = (sourced & MatchWords.ENDS) != 0 && (quoted & stops) == 0;
        boolean splitSentence = (quoted & MatchWords.ENDS) != 0 && (sourced & stops) == 0 && punctuated(j);
        if ((joinedSentences || splitSentence) && !abbreviation(j)) {
            warn(Caution.MARKS, j);
        }
        if ((quoted & MatchWords.QUESTION) != (sourced & MatchWords.QUESTION)) {
            warn(Caution.QUESTION, j);
        }
    }

    /** Whether the source sets points at all around a word: what a machine heard has none. */
    private boolean punctuated(int j) {
        for (int k = Math.max(0, j - 30); k < Math.min(source.count, j + 30); k++) {
            if ((source.after[k] & MatchWords.ENDS) != 0 && k + 1 < source.count) {
                return true;
            }
        }
        return false;
    }

    private boolean abbreviation(int j) {
        return WordSense.is("abbreviation", source.normal(j)) || source.normal(j).indexOf('.') > 0
                || source.end[j] - source.start[j] == 1;
    }

    private boolean lastWord(int i) {
        return i + 1 == quote.count || (quote.after[i] & MatchWords.ENDS) != 0;
    }

    /** Quotation marks around a few words inside, which the other side has not: "so-called" without saying so. */
    private void scareMarks() {
        int[] to = alignment.to;
        for (int i = 0; i < to.length; i++) {
            int j = to[i];
            if (j < 1 || i == 0 || to[i - 1] != j - 1) {
                continue;
            }
            boolean quoted = (quote.after[i - 1] & MatchWords.OPENING) != 0;
            boolean sourced = (source.after[j - 1] & MatchWords.OPENING) != 0;
            if (quoted != sourced && closes(quoted ? quote : source, quoted ? i : j)) {
                warn(Caution.MARKS, j);
            }
        }
    }

    private static boolean closes(MatchWords words, int from) {
        for (int i = from; i < Math.min(words.count, from + 5); i++) {
            if ((words.after[i] & MatchWords.CLOSING) != 0) {
                return true;
            }
        }
        return false;
    }

    /** A question printed as a statement, or the other way round. */
    private void question() {
        int last = quote.count - 1;
        if (last < 0 || alignment.to[last] < 0) {
            return;
        }
        int j = alignment.to[last];
        boolean asked = (source.after[j] & MatchWords.QUESTION) != 0;
        boolean printed = (quote.after[last] & MatchWords.QUESTION) != 0;
        if (printed && !asked && (source.after[j] & MatchWords.ENDS) != 0) {
            warn(Caution.QUESTION, j);
        }
        if (asked && !printed && (quote.after[last] & (MatchWords.POINT | MatchWords.EXCLAMATION)) != 0) {
            warn(Caution.QUESTION, j);
        }
    }

    /** The punctuation after a word, up to the next one. */
    private static String signs(MatchWords words, int i) {
        int marks = words.after[i];
        StringBuilder out = new StringBuilder();
        String all = ",;:.?!";
        for (int k = 0; k < all.length(); k++) {
            if ((marks & 1 << k) != 0) {
                out.append(all.charAt(k));
            }
        }
        return out.toString();
    }
}
