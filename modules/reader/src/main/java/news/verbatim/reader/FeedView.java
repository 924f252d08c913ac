package news.verbatim.reader;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import news.verbatim.publishing.EditionCard;
import news.verbatim.publishing.TakenBack;

/**
 * The Atom feed.
 *
 * @param id      names the feed, for good
 * @param base    what absolute links begin with
 * @param updated when anything in it last changed
 * @param entries its stories, newest first
 * @param gone    what was in it and was taken back (RFC 6721)
 */
public record FeedView(String id, String base, String updated, List<CardView> entries, List<Gone> gone) {

    /**
     * A story that was taken back.
     *
     * @param id the story's id
     * @param at since when
     */
    public record Gone(String id, String at) {
    }

    static final int SIZE = 50;

    static FeedView of(Masthead masthead, String base, List<EditionCard> cards, List<TakenBack> takenBack) {
        List<CardView> entries = cards.stream().map(CardView::of).map(FeedView::clean).toList();
        List<Gone> gone = takenBack.stream().map(FeedView::gone).toList();
        String updated = Stream.concat(entries.stream().map(entry -> entry.updated().exact()), gone.stream().map(Gone::at))
                .max(Comparator.naturalOrder()).orElse(Instant.EPOCH.toString());
        byte[] name = ("Verbatim feed: " + masthead.name()).getBytes(StandardCharsets.UTF_8);
        return new FeedView(UUID.nameUUIDFromBytes(name).toString(), base, updated, entries, gone);
    }

    private static Gone gone(TakenBack story) {
        return new Gone(story.story().toString(), story.at().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private static CardView clean(CardView card) {
        return new CardView(card.id(), card.address(), clean(card.headline()), clean(card.standfirst()), clean(card.byline()),
                clean(card.desk()), card.language(), card.direction(), card.published(), card.updated());
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
