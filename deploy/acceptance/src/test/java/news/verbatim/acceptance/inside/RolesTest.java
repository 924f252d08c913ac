package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import news.verbatim.drafting.listing.Stories;
import news.verbatim.drafting.writing.Submitting;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.StoryId;
import org.junit.jupiter.api.Test;

/** Roles hold at the use case, whatever a page shows or hides. */
class RolesTest extends InsideTest {

    @Inject
    private Stories stories;

    @Inject
    private Submitting submitting;

    @Test
    void whoHasTheRoleIsLetIn() {
        assertEquals(0, (long) Somebody.with(Roles.REPORTER).asks(stories::countOwed));
    }

    @Test
    void whoHasAnotherRoleIsNot() {
        assertForbidden(Submitting.class,
                () -> Somebody.with(Roles.CHECKER).does(() -> submitting.withdraw(StoryId.next())));
    }

    @Test
    void whoHasNotSignedInIsNot() {
        assertForbidden(Stories.class, stories::countOwed);
    }
}
