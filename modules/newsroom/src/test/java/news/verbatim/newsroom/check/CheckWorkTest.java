package news.verbatim.newsroom.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.CheckedQuotation;
import news.verbatim.events.text.CheckedText;
import news.verbatim.events.text.EvidenceKind;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.QuotationType;
import news.verbatim.events.text.StoryText;
import news.verbatim.factcheck.check.CheckCard;
import news.verbatim.factcheck.check.CheckState;
import news.verbatim.factcheck.check.QuotationState;
import news.verbatim.factcheck.check.QuotationStatus;
import news.verbatim.factcheck.evidence.AtHand;
import news.verbatim.factcheck.queue.CheckSheet;
import news.verbatim.newsroom.house.wording.Words;
import org.junit.jupiter.api.Test;

class CheckWorkTest {

    @Test
    void aCheckThatWasTakenBackBeforeItWasMatchedSaysSo() {
        Quotation said = new Quotation(QuotationId.next(), QuotationType.DIRECT, List.of(), "It opens.", "", "", "");
        StoryId story = StoryId.next();
        CheckCard closed = new CheckCard(story, 1, "Tunnel", "city", CheckState.CLOSED, "", false, 1, 0, Instant.EPOCH,
                null);
        StoryText text = new StoryText("", "", List.of(), List.of(), "", "", "en");
        CheckSheet sheet = new CheckSheet(closed,
                new CheckedText(story, 1, "tunnel", text, List.of(new CheckedQuotation(said, null)), List.of()),
                List.of(new AtHand(UUID.randomUUID(), "Recording", EvidenceKind.NOTES, Instant.EPOCH, "")), List.of(),
                List.of(),
                List.of(), List.of(), List.of(new QuotationStatus(said.id(), QuotationState.OPEN, "", "")), List.of(),
                List.of());

        String without = new CheckWork(sheet, null, Shown.ALL, new Words(), PersonId.next()).without();

        assertTrue(without.startsWith("It was taken back before"), without);
    }
}
