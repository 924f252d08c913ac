package news.verbatim.accounts.people;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

    @Test
    void onlyTheRightPasswordMatches() {
        PasswordHash hash = PasswordHash.of("correct horse");

        assertTrue(hash.matches("correct horse"));
        assertFalse(hash.matches("correct horse "));
        assertFalse(hash.matches(""));
    }

    @Test
    void thePasswordIsNotInItAndNoTwoAreAlike() {
        assertFalse(PasswordHash.of("correct horse").text().contains("horse"));
        assertNotEquals(PasswordHash.of("same"), PasswordHash.of("same"));
    }

    @Test
    void nobodysHashMatchesNothing() {
        assertFalse(PasswordHash.NOBODYS.matches(""));
    }

    @Test
    void whatIsNoSecretIsQuickAndNothingElseIs() {
        PasswordHash known = PasswordHash.ofNoSecret("on the door");
        assertTrue(known.matches("on the door"));
        assertFalse(known.matches("on the roof"));
        assertTrue(known.text().startsWith("1:"), known::text);
        assertTrue(PasswordHash.of("correct horse").text().startsWith("210000:"));
    }
}
