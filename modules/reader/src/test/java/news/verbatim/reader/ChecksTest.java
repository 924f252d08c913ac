package news.verbatim.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import news.verbatim.events.CheckedQuotation;
import news.verbatim.publishing.PublishedStory;
import org.junit.jupiter.api.Test;

class ChecksTest {

    private final PublishedStory story = Stories.tunnel();

    private final CheckedQuotation said = story.content().quotations().get(0);

    private CheckView view(CheckedQuotation checked) {
        return Checks.view(checked, 1, story.content().text(), story.zone());
    }

    @Test
    void whatWasComparedWithEvidenceIsCalledChecked() {
        assertTrue(view(said).checked());
    }

    @Test
    void whatWentOutOpenIsNotCalledChecked() {
        CheckView open = view(new CheckedQuotation(said.quotation(), null));

        assertEquals("Not checked yet", open.verdict());
        assertFalse(open.checked());
        assertNull(open.at());
        assertEquals("", open.evidence());
    }
}
