package news.verbatim.publishing.serving;

import java.time.Instant;
import java.util.List;
import news.verbatim.events.text.CheckedText;
import news.verbatim.publishing.publication.NoticeCard;

/**
 * Everything about a public story that its editors act on.
 *
 * @param content  the words that readers have now
 * @param editions every edition, newest first
 * @param notices  what readers are or will be told, newest first
 */
public record PublicRecord(CheckedText content, List<Edition> editions, List<NoticeCard> notices) {

    /**
     * One edition in a list.
     *
     * @param number      its number
     * @param revision    the revision that it shows
     * @param headline    its headline
     * @param address     the path under which it went out
     * @param publishedAt when it went live
     */
    public record Edition(int number, int revision, String headline, String address, Instant publishedAt) {
    }
}
