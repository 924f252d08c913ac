package news.verbatim.reader.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.CheckedQuotation;
import news.verbatim.events.text.EvidenceKind;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.QuotationType;
import news.verbatim.events.text.Ruling;
import news.verbatim.events.text.SourceKind;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.StoryText;
import news.verbatim.events.text.Verdict;
import news.verbatim.publishing.serving.PublishedStory;
import news.verbatim.reader.serving.Stories;
import org.junit.jupiter.api.Test;

/** What a reader is told about how a quotation was checked. */
class CheckWordingTest {

    private final PublishedStory story = Stories.tunnel();

    private final CheckedQuotation said = story.content().quotations().get(0);

    private CheckView view(CheckedQuotation checked) {
        return CheckWording.view(checked, 1, story.content().text(), story.zone());
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

    @Test
    void whatWasWaivedIsNotCountedAsChecked() {
        assertEquals(1, CheckWording.count(
                List.of(said, new CheckedQuotation(said.quotation(), null), checked(Verdict.WAIVED, null, null))));
    }

    @Test
    void aReaderIsToldOfATranslation() {
        assertEquals("Checked against the original; translated",
                told(Verdict.TRANSLATION, EvidenceKind.OWN_RECORDING, null));
    }

    @Test
    void aReaderIsToldWhereOthersReportedItOnly() {
        assertEquals("Checked word for word; others reported it, we did not hear it",
                told(Verdict.VERBATIM, EvidenceKind.SECOND_HAND, null));
        assertEquals("Checked word for word", told(Verdict.VERBATIM, EvidenceKind.OWN_RECORDING, null));
    }

    @Test
    void aReaderIsToldThatANameIsKeptBack() {
        assertEquals("Checked word for word; we know the speaker and keep the name to ourselves",
                told(Verdict.VERBATIM, EvidenceKind.NOTES, SourceKind.ANONYMOUS));
    }

    private static String told(Verdict verdict, EvidenceKind kind, SourceKind source) {
        StoryText text = new StoryText("Tunnel", "", List.of(), List.of(Block.paragraph("“No.”")), "", "city", "en");
        return CheckWording.view(checked(verdict, kind, source), 1, text, ZoneOffset.UTC).verdict();
    }

    private static CheckedQuotation checked(Verdict verdict, EvidenceKind kind, SourceKind source) {
        Quotation quotation = new Quotation(QuotationId.next(), QuotationType.DIRECT,
                List.of(new Span(new Place(Place.Field.BODY, 0), 0, 5)), "No.", "", "Karim", "");
        return new CheckedQuotation(quotation,
                new Ruling(verdict, "Tape", kind, LocalDate.of(2026, 11, 18), "No.", "", "standard v2",
                        PersonId.next(), Instant.parse("2026-11-22T14:00:00Z"), null, null, null, null, null, null,
                        source));
    }
}
