package news.verbatim.events.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import news.verbatim.events.json.RecordJson;
import org.junit.jupiter.api.Test;

class BlockTest {

    private static final String BOAT = "The night boat sails.";

    @Test
    void plainWordsKeepTheCanonicalFormThatTheyHad() {
        String before = "{\"kind\":\"PARAGRAPH\",\"role\":\"\",\"speaker\":\"\",\"text\":\"The night boat sails.\"}";

        assertEquals(before, RecordJson.write(Block.paragraph(BOAT)));
        assertEquals(Block.paragraph(BOAT), RecordJson.read(before, Block.class));
        assertEquals(before, RecordJson.write(Block.paragraph(BOAT).with(Inline.bold(3, 3))));
    }

    @Test
    void whatIsSetIsReadBackAsItWasWritten() {
        Block block = Block.paragraph(BOAT).with(Inline.link(4, 14, "https://port.example/night"),
                Inline.italic(10, 14));

        assertEquals(block, RecordJson.read(RecordJson.write(block), Block.class));
        assertEquals(BOAT, block.text());
    }

    @Test
    void theSameSettingHasOneForm() {
        assertEquals(Block.paragraph(BOAT).with(Inline.bold(4, 14)),
                Block.paragraph(BOAT).with(Inline.bold(9, 14), Inline.bold(4, 10), Inline.bold(5, 6)));
        assertEquals(Block.list(List.of("bread", "salt")).with(Inline.bold(0, 5), Inline.bold(6, 10)),
                Block.list(List.of("bread", "salt")).with(Inline.bold(-3, 99)));
    }

    @Test
    void aLinkLeadsToAPageOrAMailboxAndNowhereElse() {
        for (String href : List.of("https://port.example/a?b=c#d", "http://port.example", "mailto:desk@port.example")) {
            assertTrue(Inline.isSafe(href), href);
        }
        for (String href : List.of("javascript:alert(1)", " https://a.example", "java\nscript:x", "data:text/html,x",
                "//a.example",
                "https://a.example/\"onclick=x", "", "https://" + "a".repeat(3_000))) {
            assertFalse(Inline.isSafe(href), href);
            assertNull(Block.paragraph(BOAT).with(Inline.link(0, 3, href)).inlines());
        }
    }

    @Test
    void theRunsOfAStretchAreTheStretch() {
        Random random = new Random(20261124);
        for (int round = 0; round < 2_000; round++) {
            Block block = Block.paragraph(BOAT).with(some(random));
            int start = random.nextInt(BOAT.length());
            int end = start + 1 + random.nextInt(BOAT.length() - start);
            StringBuilder words = new StringBuilder();
            block.runs(start, end).forEach(run -> words.append(BOAT, run.start(), run.end()));

            assertEquals(BOAT.substring(start, end), words.toString());
            assertEquals(block,
                    block.with(block.inlines() == null ? new Inline[0] : block.inlines().toArray(new Inline[0])));
        }
    }

    @Test
    void whereWordsCameFromIsNoPartOfWhatReadersHave() {
        Block plain = Block.paragraph(BOAT).with(Inline.bold(0, 3));
        Block pasted = Block.paragraph(BOAT).with(Inline.bold(0, 3), Inline.pasted(1, 6));
        StoryText text = new StoryText("", "", List.of(), List.of(pasted), "", "city", "en");
        Place place = new Place(Place.Field.BODY, 0);

        assertEquals(plain, pasted.withoutPasted());
        assertEquals(RecordJson.write(List.of(plain)), RecordJson.write(text.withoutPasted().body()));
        assertEquals(plain.runs(0, 6), pasted.runs(0, 6));
        assertEquals(List.of(new Span(place, 2, 6)), text.pasted(new Span(place, 2, 8)));
        assertEquals(List.of(), text.pasted(new Span(new Place(Place.Field.HEADLINE, 0), 0, 0)));
    }

    private static Inline[] some(Random random) {
        List<Inline> inlines = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            int start = random.nextInt(25) - 2;
            int end = start + random.nextInt(12) - 2;
            inlines.add(switch (random.nextInt(3)) {
                case 0 -> Inline.bold(start, end);
                case 1 -> Inline.italic(start, end);
                default -> Inline.link(start, end, random.nextBoolean() ? "https://a.example" : "https://b.example");
            });
        }
        return inlines.toArray(new Inline[0]);
    }
}
