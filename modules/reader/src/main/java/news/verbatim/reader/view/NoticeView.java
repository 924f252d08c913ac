package news.verbatim.reader.view;

import java.time.ZoneId;
import news.verbatim.publishing.publication.PublicNotice;

/**
 * What readers are told about a story.
 *
 * @param kind    what kind of notice it is, for machines
 * @param title   what kind of notice it is, in a word
 * @param passage the words that it is about; may be empty
 * @param note    what they are told
 * @param at      since when
 */
public record NoticeView(String kind, String title, String passage, String note, TimeView at) {

    static NoticeView of(PublicNotice notice, ZoneId zone) {
        String title = switch (notice.kind()) {
            case CORRECTION -> "Correction";
            case CLARIFICATION -> "Clarification";
            case WITHDRAWAL -> "Withdrawn";
            case KILL -> "Taken off this site";
            case REFILE -> "Published again";
        };
        return new NoticeView(notice.kind().name(), title, notice.passage(), notice.note(),
                TimeView.of(notice.at(), zone));
    }
}
