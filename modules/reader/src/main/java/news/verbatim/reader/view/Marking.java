package news.verbatim.reader.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Run;
import news.verbatim.events.text.Span;

/** Splits the fields of a text into what is quoted and what is not. */
final class Marking {

    private final List<Quoted> quoted = new ArrayList<>();

    private record Quoted(Span span, int number, boolean told, boolean last) {
    }

    /** Notes where the quotation with that number stands, and whether it tells what was said in other words. */
    void note(int number, boolean told, List<Span> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            quoted.add(new Quoted(pieces.get(i), number, told, i == pieces.size() - 1));
        }
    }

    /** Returns the text of a place in pieces, which together are the text. */
    List<TextPiece> pieces(Place place, String text) {
        List<TextPiece> pieces = new ArrayList<>();
        int done = 0;
        for (Quoted next : at(place)) {
            int start = Math.max(done, next.span().start());
            int end = Math.min(text.length(), next.span().end());
            if (start < end) {
                addPlain(text.substring(done, start), pieces);
                pieces.add(new TextPiece(text.substring(start, end), next.number(), next.told(), next.last()));
                done = end;
            }
        }
        addPlain(text.substring(done), pieces);
        return pieces;
    }

    /** Returns the words of a block in pieces, cut also where they are set in another way. */
    List<TextPiece> pieces(Place place, Block block) {
        List<TextPiece> pieces = new ArrayList<>();
        int start = 0;
        for (TextPiece piece : pieces(place, block.text())) {
            for (Run run : block.runs(start, start + piece.text().length())) {
                pieces.add(piece.part(run.start() - start, run.end() - start).set(run));
            }
            start += piece.text().length();
        }
        return pieces;
    }

    /** Returns the lines that pieces stand on. */
    static List<List<TextPiece>> lines(List<TextPiece> pieces) {
        List<List<TextPiece>> lines = new ArrayList<>();
        lines.add(new ArrayList<>());
        for (TextPiece piece : pieces) {
            int from = 0;
            for (int end = piece.text().indexOf('\n'); end >= 0; end = piece.text().indexOf('\n', from)) {
                addUnlessEmpty(piece.part(from, end), lines.get(lines.size() - 1));
                lines.add(new ArrayList<>());
                from = end + 1;
            }
            addUnlessEmpty(piece.part(from, piece.text().length()), lines.get(lines.size() - 1));
        }
        return lines;
    }

    private List<Quoted> at(Place place) {
        return quoted.stream().filter(one -> one.span().place().equals(place))
                .sorted(Comparator.comparingInt(one -> one.span().start())).toList();
    }

    private static void addPlain(String text, List<TextPiece> pieces) {
        addUnlessEmpty(TextPiece.plain(text), pieces);
    }

    private static void addUnlessEmpty(TextPiece piece, List<TextPiece> pieces) {
        if (!piece.text().isEmpty()) {
            pieces.add(piece);
        }
    }
}
