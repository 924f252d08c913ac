package news.verbatim.drafting.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.StoryText;

/**
 * A way to make two quotations of one.
 *
 * @param first        the words of the first
 * @param second       the words of the second
 * @param firstPieces  where the first stands
 * @param secondPieces where the second stands
 */
public record Parting(String first, String second, List<Span> firstPieces, List<Span> secondPieces) {

    /** Where a sentence or a clause ends, with marks that close inside it. */
    private static final Pattern CLAUSE = Pattern.compile("(?<=[.!?…;:,—–]['’”»“‹›]?)\\s+");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    public Parting {
        firstPieces = List.copyOf(firstPieces);
        secondPieces = List.copyOf(secondPieces);
    }

    /**
     * Returns the ways, in reading order: between the pieces and where clauses end, or between any two words if there
     * is no such.
     */
    public static List<Parting> of(Quotation quotation, StoryText text) {
        List<Parting> clauses = of(quotation, text, CLAUSE);
        return clauses.isEmpty() ? of(quotation, text, SPACE) : clauses;
    }

    private static List<Parting> of(Quotation quotation, StoryText text, Pattern border) {
        List<Span> pieces = quotation.pieces();
        List<Parting> all = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Span piece = pieces.get(i);
            Matcher found = border.matcher(text.at(piece));
            while (found.find()) {
                add(with(pieces.subList(0, i), new Span(piece.place(), piece.start(), piece.start() + found.start())),
                        with(new Span(piece.place(), piece.start() + found.end(), piece.end()),
                                pieces.subList(i + 1, pieces.size())),
                        text, all);
            }
            add(pieces.subList(0, i + 1), pieces.subList(i + 1, pieces.size()), text, all);
        }
        return all;
    }

    private static void add(List<Span> first, List<Span> second, StoryText text, List<Parting> all) {
        String before = Marked.words(first, text);
        String after = Marked.words(second, text);
        if (Marked.hasWord(before) && Marked.hasWord(after)) {
            all.add(new Parting(before, after, first, second));
        }
    }

    private static List<Span> with(List<Span> before, Span last) {
        List<Span> all = new ArrayList<>(before);
        all.add(last);
        return all;
    }

    private static List<Span> with(Span first, List<Span> after) {
        List<Span> all = new ArrayList<>(List.of(first));
        all.addAll(after);
        return all;
    }
}
