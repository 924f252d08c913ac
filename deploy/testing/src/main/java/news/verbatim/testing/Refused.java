package news.verbatim.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import news.verbatim.events.act.Refusal;
import org.junit.jupiter.api.function.Executable;

/** What must be refused, and why: a refusal for another reason would hide that the right one is gone. */
public final class Refused {

    private Refused() {
    }

    /**
     * Asserts that something is refused in a sentence that begins so, at a field; null if it is about the action as a
     * whole.
     */
    public static void assertRefused(String field, String sentence, Executable act) {
        Refusal.Problem refused = assertThrows(Refusal.class, act).problems().get(0);
        assertEquals(field, refused.field(), refused::message);
        assertTrue(refused.message().startsWith(sentence), refused::message);
    }
}
