package news.verbatim.events.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.UnaryOperator;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.json.RecordJson;
import org.junit.jupiter.api.Test;

class PictureTest {

    private static final String HASH = "0123456789abcdef".repeat(4);

    private static final Picture QUAY = new Picture(HASH, Picture.Type.JPEG, 1_000, 667, "A ferry at the quay", false,
            "Ida Holm", "");

    @Test
    void isToBeHadInEveryWidthThatItHasAndInNoWider() {
        assertEquals(List.of(320, 640, 960, 1_000), QUAY.widths());
        assertEquals(List.of(200), Picture.widths(200));
        assertEquals(List.of(320), Picture.widths(320));
        assertEquals(213, QUAY.heightAt(320));
        assertEquals(1, Picture.heightAt(320, 2_560, 2));
        assertEquals(HASH + "-960.jpg", QUAY.preview());
    }

    @Test
    void aSealCoversItsBytesAndEveryWordBesideThem() {
        Seal seal = seal(QUAY, "The quay");

        for (UnaryOperator<Picture> other : List.<UnaryOperator<Picture>>of(
                one -> new Picture("f" + HASH.substring(1), one.type(), one.width(), one.height(), one.alt(), false,
                        one.credit(), ""),
                one -> one.saying("A ferry", one.credit(), one.rights()),
                one -> one.saying(one.alt(), "Somebody", one.rights()),
                one -> one.saying(one.alt(), one.credit(), "All rights reserved"),
                one -> new Picture(one.sha256(), one.type(), one.width(), one.height(), one.alt(), true, one.credit(),
                        ""))) {
            assertNotEquals(seal, seal(other.apply(QUAY), "The quay"));
        }
        assertNotEquals(seal, seal(QUAY, "The old quay"));
        assertEquals(seal, seal(RecordJson.read(RecordJson.write(QUAY), Picture.class), "The quay"));
    }

    @Test
    void aTextWithoutOneHasTheFormThatItHadBefore() {
        assertEquals("{\"kind\":\"HEADING\",\"role\":\"\",\"speaker\":\"\",\"text\":\"Quay\"}",
                RecordJson.write(Block.heading("Quay")));
    }

    @Test
    void standsInABlockOfItsKindAndInNoOther() {
        assertThrows(IllegalArgumentException.class, () -> new Block(Block.Kind.PARAGRAPH, "x", "", "", null, QUAY));
        assertThrows(IllegalArgumentException.class, () -> new Block(Block.Kind.PICTURE, "x", "", "", null, null));
        for (Picture none : List.of(new Picture("../../etc/passwd", Picture.Type.JPEG, 1, 1, "", false, "", ""),
                new Picture(HASH, null, 1, 1, "", false, "", ""),
                new Picture(HASH, Picture.Type.PNG, 0, 1, "", false, "", ""),
                new Picture(HASH, Picture.Type.PNG, 1, Picture.LARGEST + 1, "", false, "", ""))) {
            assertThrows(IllegalArgumentException.class, () -> Block.picture(none, ""));
        }
    }

    @Test
    void itsCaptionIsReadAfterTheRunningText() {
        StoryText text = text(Block.paragraph("One"), Block.picture(QUAY, "The quay"), Block.paragraph("Two"));

        assertEquals(List.of("H", "", "One", "Two", "The quay"), text.places().stream().map(text::at).toList());
        assertEquals(List.of(QUAY), text.pictures());
    }

    @Test
    void whatIsDecorativeIsNotReadOut() {
        Picture line = new Picture(HASH, Picture.Type.PNG, 10, 10, "A line", true, "us", "");

        assertEquals("", line.described());
        assertEquals("A ferry at the quay", QUAY.described());
    }

    private static Seal seal(Picture picture, String caption) {
        return new CheckedText(StoryId.of("01890000-0000-7000-8000-000000000003"), 1, "h",
                text(Block.picture(picture, caption)),
                List.of(), List.of()).seal();
    }

    private static StoryText text(Block... body) {
        return new StoryText("H", "", List.of(), List.of(body), "Rana Amari", "city", "en");
    }
}
