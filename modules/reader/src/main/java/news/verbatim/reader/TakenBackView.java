package news.verbatim.reader;

import java.time.ZoneOffset;
import java.util.List;
import news.verbatim.publishing.PublicNotice;

/**
 * What stands where a withdrawn story was: that it was withdrawn and why, and none of its words.
 *
 * @param notices what readers are told about it, newest first
 */
public record TakenBackView(List<NoticeView> notices) {

    static TakenBackView of(List<PublicNotice> notices) {
        return new TakenBackView(notices.stream().limit(1).map(notice -> NoticeView.of(notice, ZoneOffset.UTC)).toList());
    }
}
