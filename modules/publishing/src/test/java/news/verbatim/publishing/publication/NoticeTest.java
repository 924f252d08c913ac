package news.verbatim.publishing.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import news.verbatim.events.act.NoticeKind;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.publishing.NoticeDropped;
import news.verbatim.events.publishing.NoticeIssued;
import news.verbatim.events.publishing.NoticeWritten;
import news.verbatim.publishing.Approvals;
import org.junit.jupiter.api.Test;

class NoticeTest {

    private static final PersonId EDITOR = PersonId.next();

    private final Notice notice = new Notice(Approvals.STORY, NoticeKind.CORRECTION,
            new NoticeForm(null, "For eleven weeks", "It is nine."), EDITOR, Approvals.NOW);

    @Test
    void itHasOneNameFromWhenItIsWrittenUntilItWaitsNoMore() {
        NoticeWritten written = notice.written(1);
        NoticeDropped dropped = notice.dropped(1, EDITOR, Approvals.NOW);
        NoticeIssued issued = notice.issue(2, Approvals.NOW);

        assertEquals(List.of(written.notice(), written.notice()), List.of(dropped.notice(), issued.notice()));
        assertEquals(List.of("For eleven weeks", "It is nine.", EDITOR),
                List.of(written.passage(), written.note(), written.by()));
    }

    @Test
    void onlyWhoApprovedAfterItWasWrittenCouldSeeIt() {
        assertTrue(notice.wasThereAt(Approvals.NOW));
        assertTrue(notice.wasThereAt(Approvals.NOW.plusSeconds(1)));
        assertFalse(notice.wasThereAt(Approvals.NOW.minusMillis(1)));
    }
}
