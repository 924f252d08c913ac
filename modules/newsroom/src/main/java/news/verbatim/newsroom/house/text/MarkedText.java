package news.verbatim.newsroom.house.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.CheckedQuotation;
import news.verbatim.events.text.CheckedText;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.StoryText;
import news.verbatim.newsroom.house.wording.Words;

/**
 * A story's text as a reader will see it, with stretches of it marked.
 *
 * @param headline   the headline in stretches
 * @param standfirst the standfirst in stretches
 * @param keyPoints  each key point in stretches
 * @param blocks     the body
 */
public record MarkedText(List<Stretch> headline, List<Stretch> standfirst, List<List<Stretch>> keyPoints,
        List<Part> blocks) {

    /**
     * A mark to set.
     *
     * @param span  where
     * @param shape state that its colour shows
     * @param word  what it says to who cannot see the colour
     * @param key   what it belongs to
     * @param why   what stands right behind it to be looked at; null if nothing
     */
    public record Mark(Span span, String shape, String word, String key, String why) {

        public Mark(Span span, String shape, String word, String key) {
            this(span, shape, word, key, null);
        }
    }

    /**
     * Some words, marked or not.
     *
     * @param text   the words
     * @param mark   their mark; null for plain words
     * @param look   how they are set: {@code bold}, {@code italic}, both or nothing
     * @param href   where they lead; null if they are no link
     * @param change {@code added} or {@code gone} where a text is shown with what changed in it; else null
     */
    public record Stretch(String text, Mark mark, String look, String href, String change) {

        public Stretch(String text, Mark mark) {
            this(text, mark, "", null, null);
        }

        public Stretch(String text, Mark mark, String change) {
            this(text, mark, "", null, change);
        }

        private Stretch line(String words) {
            return new Stretch(words, mark, look, href, change);
        }
    }

    /**
     * A block of the body.
     *
     * @param block the block
     * @param lines its lines in stretches; only a list has more than one
     * @param index which block of the body it is, from 0; -1 if it is gone
     */
    public record Part(Block block, List<List<Stretch>> lines, int index) {
    }

    /** Marks every quotation of a checked text by its verdict. */
    public static MarkedText of(CheckedText content, Words words) {
        return of(content.text(),
                content.quotations().stream().flatMap(checked -> marks(checked, words).stream()).toList());
    }

    /** Returns the marks of one quotation, in the shape of its verdict. */
    public static List<Mark> marks(CheckedQuotation checked, Words words) {
        return marks(checked, words, "");
    }

    /** Returns the marks of one quotation, with what is to be looked at about it; that may be empty. */
    public static List<Mark> marks(CheckedQuotation checked, Words words, String why) {
        Quotation said = checked.quotation();
        return said.pieces().stream().map(piece -> new Mark(piece, words.shape(checked),
                said.speaker() + ": " + words.verdict(checked), said.id().toString(), why.isEmpty() ? null : why))
                .toList();
    }

    /** Marks a text; where marks overlap, the one that begins first holds. */
    public static MarkedText of(StoryText text, List<Mark> marks) {
        List<List<Stretch>> points = new ArrayList<>();
        for (int i = 0; i < text.keyPoints().size(); i++) {
            points.add(stretches(text, new Place(Place.Field.KEY_POINT, i), marks));
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < text.body().size(); i++) {
            parts.add(new Part(text.body().get(i), lines(stretches(text, new Place(Place.Field.BODY, i), marks)), i));
        }
        return new MarkedText(stretches(text, new Place(Place.Field.HEADLINE, 0), marks),
                stretches(text, new Place(Place.Field.STANDFIRST, 0), marks), points, parts);
    }

    /** Marks what stands at one place of a text. */
    public static List<Stretch> stretches(StoryText text, Place place, List<Mark> marks) {
        String words = text.at(place);
        List<Stretch> stretches = new ArrayList<>();
        int done = 0;
        for (Mark mark : marks.stream().filter(mark -> mark.span().place().equals(place))
                .sorted(Comparator.comparingInt(mark -> mark.span().start())).toList()) {
            int start = Math.max(done, mark.span().start());
            int end = Math.min(words.length(), mark.span().end());
            if (start < end) {
                add(stretches, text, new Span(place, done, start), null);
                add(stretches, text, new Span(place, start, end), mark);
                done = end;
            }
        }
        add(stretches, text, new Span(place, done, words.length()), null);
        return stretches;
    }

    /** Breaks stretches into the lines that they have. */
    public static List<List<Stretch>> lines(List<Stretch> stretches) {
        List<List<Stretch>> lines = new ArrayList<>();
        lines.add(new ArrayList<>());
        for (Stretch stretch : stretches) {
            String[] pieces = stretch.text().split("\n", -1);
            for (int i = 0; i < pieces.length; i++) {
                if (i > 0) {
                    lines.add(new ArrayList<>());
                }
                if (!pieces[i].isEmpty()) {
                    lines.get(lines.size() - 1).add(stretch.line(pieces[i]));
                }
            }
        }
        return lines;
    }

    private static void add(List<Stretch> stretches, StoryText text, Span span, Mark mark) {
        if (span.start() < span.end()) {
            text.runs(span.place(), span.start(), span.end()).forEach(run -> stretches.add(new Stretch(
                    text.at(new Span(span.place(), run.start(), run.end())), mark,
                    ((run.bold() ? "bold " : "") + (run.italic() ? "italic" : "")).strip(), run.href(), null)));
        }
    }
}
