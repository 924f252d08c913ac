package news.verbatim.publishing.serving;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.CheckedQuotation;
import news.verbatim.events.text.CheckedText;
import news.verbatim.events.text.Seal;
import news.verbatim.publishing.publication.PublicNotice;

/**
 * One edition of a public story, whole.
 *
 * @param story       the story
 * @param edition     the number of the edition
 * @param address     the path of its page, beginning with a slash
 * @param content     what was approved and is public, word for word
 * @param quotations  its quotations as they are known by now: what was open when it went out may have been checked
 *                    since, and is not under the seal then
 * @param seal        the seal over it
 * @param signature   the signature on the seal; empty if it has none
 * @param publishedAt when the story's first edition went live
 * @param updatedAt   when this edition did
 * @param zone        the zone in which its times are meant and shown
 * @param notices     what readers are told about the story, newest first
 * @param versions    every edition, newest first, if its desk shows them to readers; else empty
 * @param embargo     before when it was not to be used, if that was set for it and it is the newest one; else null
 */
public record PublishedStory(StoryId story, int edition, String address, CheckedText content,
        List<CheckedQuotation> quotations,
        Seal seal, String signature, Instant publishedAt, Instant updatedAt, ZoneId zone, List<PublicNotice> notices,
        List<Version> versions,
        Instant embargo) {

    /**
     * One of several editions.
     *
     * @param edition     its number
     * @param publishedAt when it went live
     */
    public record Version(int edition, Instant publishedAt) {
    }

    /** Says whether a verdict was given on it after it went out. */
    public boolean isCheckedSince() {
        return !quotations.equals(content.quotations());
    }

    /** Says whether readers get a newer one where they look for the story. */
    public boolean isSuperseded() {
        return !versions.isEmpty() && versions.get(0).edition() > edition;
    }
}
