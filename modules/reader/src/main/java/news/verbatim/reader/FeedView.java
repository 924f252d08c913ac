package news.verbatim.reader;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.verbatim.publishing.EditionCard;

/**
 * The Atom feed.
 *
 * @param id      names the feed, for good
 * @param base    what absolute links begin with
 * @param updated when its newest story went live
 * @param entries its stories, newest first
 */
public record FeedView(String id, String base, String updated, List<CardView> entries) {

    static final int SIZE = 50;

    static FeedView of(Masthead masthead, String base, List<EditionCard> cards) {
        List<CardView> entries = cards.stream().map(CardView::of).map(FeedView::clean).toList();
        String updated = entries.isEmpty() ? Instant.EPOCH.toString() : entries.get(0).published().exact();
        byte[] name = ("Verbatim feed: " + masthead.name()).getBytes(StandardCharsets.UTF_8);
        return new FeedView(UUID.nameUUIDFromBytes(name).toString(), base, updated, entries);
    }

    private static CardView clean(CardView card) {
        return new CardView(card.id(), card.address(), clean(card.headline()), clean(card.standfirst()), clean(card.byline()),
                clean(card.desk()), card.language(), card.direction(), card.published());
    }

    /** Leaves out the characters that XML 1.0 (section 2.2) has no way to write. */
    private static String clean(String text) {
        return text.codePoints().filter(FeedView::isXml)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isXml(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
