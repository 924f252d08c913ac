package news.verbatim.reader.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import news.verbatim.events.ModuleInternal;
import news.verbatim.publishing.publication.PublicName;

/** The addresses of pages that are named after something. */
@ModuleInternal
public final class Links {

    private Links() {
    }

    public static String desk(String code) {
        return "/desks/" + encoded(code);
    }

    public static String speaker(PublicName name) {
        return "/speakers/" + encoded(name.key());
    }

    public static String author(PublicName name) {
        return "/authors/" + encoded(name.key());
    }

    /** Returns a byline as it is printed, in pieces: those that are names lead to everything that they sign. */
    static List<TextPiece> byline(String byline) {
        List<TextPiece> pieces = new ArrayList<>();
        int done = 0;
        for (PublicName name : PublicName.signing(byline)) {
            int start = byline.indexOf(name.name(), done);
            if (start >= done) {
                add(pieces, TextPiece.plain(byline.substring(done, start)));
                done = start + name.name().length();
                pieces.add(TextPiece.link(name.name(), author(name)));
            }
        }
        add(pieces, TextPiece.plain(byline.substring(done)));
        return pieces;
    }

    private static void add(List<TextPiece> pieces, TextPiece piece) {
        if (!piece.text().isEmpty()) {
            pieces.add(piece);
        }
    }

    /** Encodes a part of a path or of a query. */
    public static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
