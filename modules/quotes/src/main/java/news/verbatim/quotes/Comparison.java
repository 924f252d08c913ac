package news.verbatim.quotes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Names the differences of one alignment and comes to a verdict. In doubt a quotation is altered. */
final class Comparison {

    private static final int LONGEST_BRACKET = 12;
    private static final int FAR = 180;

    private final Alignment alignment;
    private final Words quote;
    private final Words source;
    final List<Difference> differences = new ArrayList<>();
    final Set<Caution> cautions = EnumSet.noneOf(Caution.class);
    private boolean shown;
    private boolean altered;

    Comparison(Alignment alignment) {
        this.alignment = alignment;
        this.quote = alignment.quote;
        this.source = alignment.source;
        for (Alignment.Gap gap : alignment.gaps()) {
            split(gap);
        }
        surface();
        differences.sort((a, b) -> Integer.compare(a.quoteStart(), b.quoteStart()));
        for (Difference difference : differences) {
            altered |= !difference.kind().harmless();
            shown |= difference.kind() == Difference.Kind.ELLIPSIS || difference.kind() == Difference.Kind.BRACKET;
        }
    }

    Verdict verdict() {
        return altered ? Verdict.ALTERED : shown ? Verdict.ELIDED : Verdict.VERBATIM;
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
            difference(Difference.Kind.BRACKET, gap);
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
            difference(kind(gap), gap);
        }
    }

    private void swallowed(Alignment.Gap gap) {
        for (int i = gap.d(); i < gap.dEnd() && gap.dEnd() - gap.d() <= 40; i++) {
            if (WordSense.is("negation", source.normal(i))) {
                cautions.add(Caution.NEGATION_SWALLOWED);
            }
        }
    }

    private Difference.Kind kind(Alignment.Gap gap) {
        String quoted = normal(quote, gap.q(), gap.qEnd());
        String sourced = normal(source, gap.d(), gap.dEnd());
        if (!quoted.isEmpty() && !sourced.isEmpty()) {
            return replaced(gap, quoted, sourced);
        }
        boolean negation = negation(quoted) || negation(sourced);
        if (negation && quoted.length() + sourced.length() < 56) {
            return quoted.isEmpty() ? Difference.Kind.NEGATION_DROPPED : Difference.Kind.NEGATION_ADDED;
        }
        if (filler(quoted) && filler(sourced)) {
            return Difference.Kind.FILLER;
        }
        if (quoted.isEmpty()) {
            return gap.dEnd() - gap.d() >= 8 ? Difference.Kind.SPLICE : Difference.Kind.DROPPED;
        }
        return Difference.Kind.INSERTED;
    }

    private Difference.Kind replaced(Alignment.Gap gap, String quoted, String sourced) {
        if (WordSense.expanded(quoted).equals(WordSense.expanded(sourced))) {
            return Difference.Kind.CONTRACTION;
        }
        if (WordSense.figures(quoted).equals(WordSense.figures(sourced))) {
            return Difference.Kind.NUMBER_FORMAT;
        }
        if (WordSense.spelling(quoted, sourced)) {
            return Difference.Kind.SPELLING;
        }
        if (negation(quoted) != negation(sourced)) {
            return negation(quoted) ? Difference.Kind.NEGATION_ADDED : Difference.Kind.NEGATION_DROPPED;
        }
        if (WordSense.number(quoted) && WordSense.number(sourced)) {
            return Difference.Kind.NUMBER;
        }
        boolean names = gap.q() > 0 && Character.isUpperCase(quote.raw(gap.qEnd() - 1).charAt(0))
                && Character.isUpperCase(source.raw(gap.dEnd() - 1).charAt(0));
        return names ? Difference.Kind.NAME : Difference.Kind.SUBSTITUTED;
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

    private static String normal(Words words, int from, int to) {
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
        differences.add(new Difference(kind, quoteStart, quoteEnd, quote.text().substring(quoteStart, quoteEnd), sourceStart, sourceEnd,
                source.text().substring(sourceStart, sourceEnd)));
    }

    /** Capitals and punctuation between equal words, and brackets inside a word. */
    private void surface() {
        for (int i = 0; i < alignment.to.length; i++) {
            int j = alignment.to[i];
            if (j < 0) {
                continue;
            }
            boolean capital = Character.isUpperCase(quote.raw(i).charAt(0)) != Character.isUpperCase(source.raw(j).charAt(0));
            if (quote.bracketed[i]) {
                difference(Difference.Kind.BRACKET, new Alignment.Gap(i, i + 1, j, j + 1));
            } else if (capital) {
                difference(Difference.Kind.CAPITAL, new Alignment.Gap(i, i + 1, j, j + 1));
            }
            if (i + 1 < alignment.to.length && alignment.to[i + 1] == j + 1 && !signs(quote, i).equals(signs(source, j))) {
                differences.add(new Difference(Difference.Kind.PUNCTUATION, quote.end[i], quote.start[i + 1], signs(quote, i), source.end[j],
                        source.start[j + 1], signs(source, j)));
            }
        }
    }

    /** The punctuation after a word, up to the next one; stage directions and typography left out. */
    private static String signs(Words words, int i) {
        StringBuilder out = new StringBuilder();
        for (int k = words.end[i]; k < words.start[i + 1]; k++) {
            char c = words.text().charAt(k);
            if (c == '(' || c == '[' || Character.isLetterOrDigit(c)) {
                return out.toString();
            }
            if (",.;:!?".indexOf(c) >= 0) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
