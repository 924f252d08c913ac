package news.verbatim.reader.view;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import news.verbatim.events.ModuleInternal;
import news.verbatim.publishing.publication.EditionCard;
import news.verbatim.publishing.serving.TakenBack;
import news.verbatim.reader.serving.Masthead;

/**
 * A feed.
 *
 * @param title   what it is called
 * @param id      names the feed, for good
 * @param home    the path of the page with the same stories
 * @param self    the path of the feed itself, without its extension
 * @param updated when anything in it last changed
 * @param entries its stories, newest first
 * @param gone    what was in it and was taken back (RFC 6721)
 */
public record FeedView(String title, String id, String home, String self, String updated, List<CardView> entries,
        List<Gone> gone) {

    /**
     * A story that was taken back.
     *
     * @param id the story's id
     * @param at since when
     */
    public record Gone(String id, String at) {
    }

    @ModuleInternal
    public static final int SIZE = 50;

    /**
     * Makes a feed.
     *
     * @param desk the code of its desk; empty for the feed of all
     */
    @ModuleInternal
    public static FeedView of(Masthead masthead, String desk, List<EditionCard> cards, List<TakenBack> takenBack) {
        List<CardView> entries = cards.stream().map(CardView::of).toList();
        List<Gone> gone = takenBack.stream().map(FeedView::gone).toList();
        String updated = Stream
                .concat(entries.stream().map(entry -> entry.updated().exact()), gone.stream().map(Gone::at))
                .max(Comparator.naturalOrder()).orElse(Instant.EPOCH.toString());
        String title = desk.isEmpty() ? masthead.name() : masthead.name() + ": " + StoryViewer.deskName(desk);
        String home = desk.isEmpty() ? "/" : Links.desk(desk);
        byte[] name = ("Verbatim feed: " + masthead.name() + (desk.isEmpty() ? "" : " desk " + desk))
                .getBytes(StandardCharsets.UTF_8);
        return new FeedView(title, UUID.nameUUIDFromBytes(name).toString(), home,
                (desk.isEmpty() ? "" : home) + "/feed", updated,
                entries, gone);
    }

    private static Gone gone(TakenBack story) {
        return new Gone(story.story().toString(), story.at().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /** Writes a time as RSS wants it (RFC 822). */
    public static String inRss(String exact) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(Instant.parse(exact).atOffset(ZoneOffset.UTC));
    }

    /** Returns when anything in it last changed, as RSS wants it. */
    public String built() {
        return inRss(updated);
    }
}
