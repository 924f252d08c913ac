package news.verbatim.publishing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import news.verbatim.events.CheckedText;
import news.verbatim.events.Seal;
import news.verbatim.events.StoryId;

/**
 * One edition of a public story, whole.
 *
 * @param story       the story
 * @param edition     the number of the edition
 * @param address     the path of its page, beginning with a slash
 * @param content     what was approved and is public, word for word
 * @param seal        the seal over it
 * @param publishedAt when the story's first edition went live
 * @param updatedAt   when this edition did
 * @param zone        the zone in which its times are meant and shown
 * @param notices     what readers are told about the story, newest first
 * @param versions    every edition, newest first, if its desk shows them to readers; else empty
 * @param embargo     before when it was not to be used, if that was set for it and it is the newest one; else null
 */
public record PublishedStory(StoryId story, int edition, String address, CheckedText content, Seal seal, Instant publishedAt,
                             Instant updatedAt, ZoneId zone, List<PublicNotice> notices, List<Version> versions,
                             Instant embargo) {

    /**
     * One of several editions.
     *
     * @param edition     its number
     * @param publishedAt when it went live
     */
    public record Version(int edition, Instant publishedAt) {
    }

    /** Says whether readers get a newer one where they look for the story. */
    public boolean isSuperseded() {
        return !versions.isEmpty() && versions.get(0).edition() > edition;
    }
}
