package news.verbatim.reader;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import news.verbatim.publishing.PublicName;

/** The addresses of pages that are named after something. */
final class Links {

    private Links() {
    }

    static String desk(String code) {
        return "/desks/" + encoded(code);
    }

    static String speaker(PublicName name) {
        return "/speakers/" + encoded(name.key());
    }

    static String author(PublicName name) {
        return "/authors/" + encoded(name.key());
    }

    /** Returns a byline as it is printed, in pieces: those that are names lead to everything that they sign. */
    static List<Piece> byline(String byline) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (PublicName name : PublicName.signing(byline)) {
            int start = byline.indexOf(name.name(), done);
            if (start >= done) {
                add(pieces, Piece.plain(byline.substring(done, start)));
                done = start + name.name().length();
                pieces.add(Piece.link(name.name(), author(name)));
            }
        }
        add(pieces, Piece.plain(byline.substring(done)));
        return pieces;
    }

    private static void add(List<Piece> pieces, Piece piece) {
        if (!piece.text().isEmpty()) {
            pieces.add(piece);
        }
    }

    /** Encodes a part of a path or of a query. */
    static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
