package news.verbatim.quotes.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import news.verbatim.quotes.DialogueTurn;
import news.verbatim.quotes.Source;
import org.junit.jupiter.api.Test;

class MemoryIndexTest {

    private static Source source(String id, String text) {
        return new Source(id, "Ada Marlow", LocalDate.of(2026, 3, 9), "title", text,
                List.of(new DialogueTurn(0, 3, null)));
    }

    @Test
    void whatIsAddedIsFoundAndWhatIsRemovedIsNot() {
        MemoryIndex index = new MemoryIndex();
        index.add(source("a", "the bridge is shut and the mill is open"));
        index.add(source("b", "nothing was said about boats"));
        assertEquals("a", index.likely("bridge is shut", 5).get(0).id());
        assertTrue(index.remove("a"));
        assertFalse(index.remove("a"));
        assertEquals(List.of(), index.likely("bridge is shut", 5));
        assertEquals(1, index.size());
    }

    @Test
    void aSourceAddedAgainReplacesTheOldOne() {
        MemoryIndex index = new MemoryIndex();
        index.add(source("a", "the bridge is shut"));
        index.add(source("a", "the bridge is open"));
        assertEquals(1, index.size());
        assertEquals("the bridge is open", index.likely("the bridge is", 5).get(0).text());
    }

    @Test
    void itIsSavedAndLoadedUnchanged() throws IOException {
        MemoryIndex index = new MemoryIndex();
        Source odd = source("ü\ud800", "Mühle 😀 \ud83d bridge is shut");
        index.add(odd);
        index.add(source("gone", "gone"));
        index.remove("gone");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        index.save(out);
        MemoryIndex loaded = MemoryIndex.load(new ByteArrayInputStream(out.toByteArray()));
        assertEquals(1, loaded.size());
        assertEquals(odd, loaded.likely("bridge is shut", 1).get(0));
    }

    @Test
    void aDamagedFileIsRefused() throws IOException {
        MemoryIndex index = new MemoryIndex();
        index.add(source("a", "the bridge is shut"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        index.save(out);
        byte[] whole = out.toByteArray();
        for (int cut = 0; cut < whole.length - 1; cut++) {
            byte[] part = Arrays.copyOf(whole, cut);
            assertThrows(IOException.class, () -> MemoryIndex.load(new ByteArrayInputStream(part)));
        }
    }

    @Test
    void aTurnOutOfPlaceIsRefused() {
        assertThrows(IllegalArgumentException.class,
                () -> new Source("a", null, null, null, "short", List.of(new DialogueTurn(2, 9, "x"))));
    }
}
