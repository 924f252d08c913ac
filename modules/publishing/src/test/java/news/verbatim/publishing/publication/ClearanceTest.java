package news.verbatim.publishing.publication;

import static news.verbatim.testing.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import news.verbatim.events.approval.StoryApproved;
import news.verbatim.events.text.CheckedQuotation;
import news.verbatim.events.text.CheckedText;
import news.verbatim.publishing.Approvals;
import org.junit.jupiter.api.Test;

class ClearanceTest {

    private final Clearance clearance = new Clearance(Approvals.approval());

    @Test
    void keepsWhatWasApprovedWordForWord() {
        assertEquals(Approvals.text(1), clearance.content());
        assertTrue(clearance.sealHolds());
    }

    @Test
    void isRefusedUnderTheSealOfAnotherText() {
        StoryApproved forged = Approvals.of(Approvals.text(1), Approvals.text(2).seal());

        assertRefused(null, "The seal does not belong to this text.", () -> new Clearance(forged));
    }

    @Test
    void isRefusedWhileAQuotationIsOpen() {
        CheckedText checked = Approvals.text(1);
        CheckedText open = new CheckedText(checked.story(), 1, checked.slug(), checked.text(),
                List.of(new CheckedQuotation(checked.quotations().get(0).quotation(), null)), List.of());

        assertRefused(null, "Not every quotation in this text is checked.",
                () -> new Clearance(Approvals.of(open, open.seal())));
    }

    @Test
    void isUsedOnce() {
        clearance.use();

        assertThrows(IllegalStateException.class, clearance::use);
    }

    @Test
    void staysUsedWhenItIsUsed() {
        clearance.use();

        assertThrows(IllegalStateException.class, clearance::revoke);
    }

    @Test
    void isOfNoUseOnceItIsVoid() {
        clearance.revoke();

        assertFalse(clearance.isOpen());
        assertThrows(IllegalStateException.class, clearance::use);
    }
}
