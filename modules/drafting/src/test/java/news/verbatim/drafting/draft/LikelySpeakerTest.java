package news.verbatim.drafting.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.StoryText;
import org.junit.jupiter.api.Test;

/** A name that the finder is not sure of stands nowhere until an author has said so. */
class LikelySpeakerTest {

    private static final String SURE = "Ada Marlow came with Tom Hale to the hall. “We will not sell it,” she said.";
    private static final String UNSURE = "Tom Hale was asked about it. “No comment.”";
    private static final StoryReading READING = new StoryReading();

    private final Draft draft = draft(SURE, UNSURE);

    private static Draft draft(String... paragraphs) {
        return Draft.of(READING.of(new StoryText("A long night", "", List.of(),
                List.of(paragraphs).stream().map(Block::paragraph)
                        .toList(),
                "Rana Amari", "city", "en")));
    }

    @Test
    void nobodyIsNamedWhereTheFinderIsNotSureAndTheAuthorIsAsked() {
        DraftQuotation sure = draft.claims().get(0);
        DraftQuotation unsure = draft.claims().get(1);

        assertEquals("Ada Marlow", sure.quotation().speaker());
        assertNull(sure.likely());
        assertEquals("", unsure.quotation().speaker());
        assertEquals("Tom Hale", unsure.likely().name());
        assertTrue(assertThrows(Refusal.class, () -> new Sweeping(draft, READING.of(draft.text())).refuseIfOpen())
                .getMessage()
                .contains("Who says “No comment.” in paragraph 2 of the body? Name the speaker."));
    }

    @Test
    void whatTheAuthorSaysSettlesItAndStays() {
        Draft named = draft.attributed(draft.claims().get(1).quotation().id(), "Tom Hale", "").rewritten(READING.of(
                new StoryText("A long night", "", List.of(),
                        List.of(Block.paragraph("New lead."), Block.paragraph(SURE),
                                Block.paragraph(UNSURE)),
                        "", "city",
                        "en")));

        assertEquals("Tom Hale", named.claims().get(1).quotation().speaker());
        assertNull(named.claims().get(1).likely());
    }
}
