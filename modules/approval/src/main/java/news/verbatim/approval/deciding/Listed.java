package news.verbatim.approval.deciding;

import java.time.ZoneId;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Seal;

/**
 * A story that an editor marked in a list, to approve it as it was shown there.
 *
 * @param story    which story
 * @param revision which revision
 * @param seen     the seal of what was shown
 * @param zone     the zone of its desk, in which its readers are told when it went live
 */
public record Listed(StoryId story, int revision, Seal seen, ZoneId zone) {

    /**
     * What became of it.
     *
     * @param listed   the story that was marked
     * @param headline its headline
     * @param waits    whether somebody else has to sign it too
     * @param refused  what refused it; null if it was approved
     */
    public record Outcome(Listed listed, String headline, boolean waits, Refusal refused) {

        /** Says whether it was not approved. */
        public boolean isRefused() {
            return refused != null;
        }

        /** Returns why it was not approved; empty if it was. */
        public String refusal() {
            return refused == null ? "" : refused.getMessage();
        }
    }
}
