package news.verbatim.acceptance.built;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A test that expects a refusal says which one: any other would let it pass too. */
class ReasonsTest {

    private static final Pattern THROWN_AWAY = Pattern
            .compile("(?:[;{}]|->)\\s*assertThrows\\(\\s*(?:Refusal|EJBAccessException)\\.class");

    @Test
    void noTestThrowsTheReasonOfARefusalAway() throws IOException {
        Set<String> careless = new TreeSet<>();
        for (String folder : new String[] {"modules", "deploy/acceptance"}) {
            try (Stream<Path> sources = Files.walk(Checkout.ROOT.resolve(folder))) {
                for (Path source : (Iterable<Path>) sources.filter(ReasonsTest::isTest)::iterator) {
                    if (THROWN_AWAY.matcher(Files.readString(source)).find()) {
                        careless.add(source.getFileName().toString());
                    }
                }
            }
        }
        assertEquals(Set.of(), careless, "assertRefused and assertForbidden compare the reason");
    }

    @Test
    void itIsSeenWhetherAReasonIsUsed() {
        String call = "assertThrows(\n    Refusal.class, story::submit)";
        assertTrue(THROWN_AWAY.matcher("story.save();\n    " + call + ";").find());
        assertTrue(THROWN_AWAY.matcher("each(one -> " + call + ");").find());
        assertFalse(THROWN_AWAY.matcher("Refusal refused = " + call + ";").find());
        assertFalse(THROWN_AWAY.matcher("return " + call + ".problems();").find());
    }

    private static boolean isTest(Path file) {
        return file.toString().endsWith(".java") && file.toString().contains("/src/test/");
    }
}
