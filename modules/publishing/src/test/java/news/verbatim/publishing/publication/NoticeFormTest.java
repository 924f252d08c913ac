package news.verbatim.publishing.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.QuotationId;
import news.verbatim.publishing.Approvals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class NoticeFormTest {

    @Test
    void aboutAQuotationItTakesTheWordsOfTheStory() {
        QuotationId quotation = Approvals.text(1).quotations().get(0).quotation().id();

        assertEquals("There is no risk.",
                new NoticeForm(quotation, "", "He said more.").within(Approvals.text(1)).passage());
    }

    @Test
    void aQuotationThatIsNotThereIsRefusedAtItsField() {
        assertField("quotation",
                () -> new NoticeForm(QuotationId.next(), "", "He said more.").within(Approvals.text(1)));
    }

    @Test
    void wordsThatAreNotThereAreRefusedAtTheirField() {
        assertField("passage",
                () -> new NoticeForm(null, "for twelve weeks", "It is eleven.").within(Approvals.text(1)));
        assertEquals("For eleven weeks",
                new NoticeForm(null, " For eleven\n weeks ", "It is nine.").within(Approvals.text(1)).passage());
    }

    @Test
    void aCorrectionSaysWhatWasWrongAndWhat() {
        assertField("note", () -> NoticeForm.about(" ").requireNote("note"));
        assertField("whyKilled", () -> NoticeForm.about("x".repeat(1001)).requireNote("whyKilled"));
        assertField("passage", () -> NoticeForm.about("It is nine weeks.").requirePlace());
    }

    private static void assertField(String field, Executable refused) {
        assertEquals(field, assertThrows(Refusal.class, refused).problems().get(0).field());
    }
}
