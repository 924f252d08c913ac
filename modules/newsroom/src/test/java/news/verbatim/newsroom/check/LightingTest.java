package news.verbatim.newsroom.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LightingTest {

    @Test
    void aKnownPassageIsLitWhereItStands() {
        Lighting lit = Lighting.at("Chair: go on. There is no risk for the winter.", 14, 30);

        assertEquals(List.of(new Lighting.Piece(0, "Chair: go on. ", false, ""),
                new Lighting.Piece(14, "There is no risk", true, ""),
                new Lighting.Piece(30, " for the winter.", false, "")), lit.pieces());
        assertFalse(lit.earlier() || lit.later());
    }

    @Test
    void wordsAreLitWhereTheyStandFirst() {
        assertEquals(List.of("Chair: go on. ", "there is\nno risk", " for the winter."),
                words(Lighting.of("Chair: go on. there is\nno risk for the winter.", List.of("", "There is no risk"))));
    }

    @Test
    void nothingIsLitWhereTheyDoNotStand() {
        assertEquals(List.of("There is a risk."), words(Lighting.of("There is a risk.", List.of("There is no risk"))));
        assertEquals(List.of("There is a risk."), words(Lighting.of("There is a risk.", List.of())));
    }

    @Test
    void wordsAreNoPattern() {
        assertEquals(List.of("a+b (", "c.*", ")"), words(Lighting.of("a+b (c.*)", List.of("c.*"))));
    }

    @Test
    void aPassageBeyondTheTextDoesNoHarm() {
        assertEquals(List.of("Short."), words(Lighting.at("Short.", 90, 99)));
    }

    @Test
    void ofALongTextThePartAroundThePassageIsShown() {
        String text = "A line of the transcript.\n".repeat(40_000);
        Lighting lit = Lighting.at(text, 520_000, 520_025);

        assertTrue(lit.earlier() && lit.later());
        assertTrue(lit.pieces().stream().mapToInt(piece -> piece.text().length()).sum() < 30_000);
        assertEquals("A line of the transcript.", lit.pieces().get(1).text());
        assertEquals(0, lit.pieces().get(0).at() % 26, "it begins with a line");
    }

    private static List<String> words(Lighting lit) {
        return lit.pieces().stream().map(Lighting.Piece::text).toList();
    }
}
