package news.verbatim.events.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TypedTest {

    @Test
    void marksOfOldCopyAreReadWhereControlCharactersStand() {
        assertEquals("“Not now…” – it’s late, ‘dear’ €\uFFFD",
                Typed.clean("\u0093Not now\u0085\u0094 \u0096 it\u0092s late, \u0091dear\u0092 \u0080\u009d"));
    }

    @Test
    void aLineBrokenInsideAParagraphIsASpaceAndAPageAnEnd() {
        assertEquals("one two three\nfour\nfive", Typed.clean("one\u000btwo\u2028three\ffour\u2029five"));
    }

    @Test
    void otherControlCharactersGoAndHalfCharactersAreSeen() {
        assertEquals("a\uFFFDb\tc\nd", Typed.clean("a\ud83d\u0000b\tc\r\nd\u007f"));
    }
}
