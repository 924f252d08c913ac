package news.verbatim.reader.view;

import java.time.ZoneId;
import java.util.List;
import news.verbatim.events.ModuleInternal;
import news.verbatim.publishing.publication.PublicNotice;

/**
 * What stands where a withdrawn story was: that it was withdrawn and why, and none of its words.
 *
 * @param notices what readers are told about it, newest first
 */
public record TakenBackView(List<NoticeView> notices) {

    @ModuleInternal
    public static TakenBackView of(List<PublicNotice> notices, ZoneId zone) {
        return new TakenBackView(notices.stream().limit(1).map(notice -> NoticeView.of(notice, zone)).toList());
    }
}
