package news.verbatim.accounts;

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
}
