package news.verbatim.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SlugTest {

    @Test
    void aHeadlineBecomesLowerCaseWords() {
        assertEquals("dahls-moat-grosse-brucke-2027", Slug.of("“Dahl’s moat”: Große Brücke, 2027!"));
    }

    @Test
    void aLongOneIsCutBetweenWords() {
        String slug = Slug.of("word ".repeat(50));

        assertTrue(slug.length() <= 80 && slug.endsWith("word"), slug);
    }

    @Test
    void aHeadlineWithoutLatinLettersIsStillAnAddress() {
        assertEquals("story", Slug.of("港湾トンネル"));
    }
}
