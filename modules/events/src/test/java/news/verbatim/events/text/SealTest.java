package news.verbatim.events.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.json.RecordJson;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final Ruling RULING = new Ruling(Verdict.VERBATIM, "Council recording", EvidenceKind.OWN_RECORDING,
            LocalDate.of(2026, 11, 18), "There is no risk.", "", "standard v1",
            PersonId.of("01890000-0000-7000-8000-000000000002"), Instant.parse("2026-11-20T12:00:00Z"));

    @Test
    void theSameContentHasTheSameSeal() {
        assertEquals(content("There is no risk.", RULING).seal(), content("There is no risk.", RULING).seal());
    }

    @Test
    void oneChangedWordBreaksTheSeal() {
        assertNotEquals(content("There is no risk.", RULING).seal(), content("There is a risk.", RULING).seal());
    }

    @Test
    void aMissingVerdictBreaksTheSeal() {
        assertNotEquals(content("There is no risk.", RULING).seal(), content("There is no risk.", null).seal());
    }

    @Test
    void whatIsReadBackHasTheSameSeal() {
        CheckedText content = content("Say \"no\"\n\t\u0007 \\ \u2028 é 𝒢 “”", RULING);

        CheckedText back = RecordJson.read(RecordJson.write(content), CheckedText.class);

        assertEquals(content, back);
        assertEquals(content.seal(), back.seal());
    }

    @Test
    void aSealFromBeforeRulingsKnewMoreStillHolds() {
        String kept = "{\"at\":\"2026-11-20T12:00:00Z\",\"checker\":\"01890000-0000-7000-8000-000000000002\","
                + "\"evidence\":\"Council recording\",\"evidenceDate\":\"2026-11-18\",\"houseRules\":\"standard v1\","
                + "\"kind\":\"OWN_RECORDING\",\"note\":\"\",\"passage\":\"There is no risk.\",\"verdict\":\"VERBATIM\"}";

        assertEquals(RULING, RecordJson.read(kept, Ruling.class));
        assertEquals(kept, RecordJson.write(RecordJson.read(kept, Ruling.class)));
    }

    @Test
    void whateverARulingKnowsIsSealed() {
        Instant until = Instant.parse("2026-11-21T12:00:00Z");
        Ruling waiver = new Ruling(Verdict.WAIVED, "", null, null, "", "He is on a plane.", "standard v1",
                RULING.checker(),
                RULING.at(), UUID.fromString("01890000-0000-7000-8000-000000000009"), "00:01:02", PersonId.next(),
                "Ida Holm",
                until, true, SourceKind.ANONYMOUS,
                new Translated("uk", List.of(new Translated.Step("uk", "ru", "Lingua", true),
                        new Translated.Step("ru", "en", "Ida Holm", false))));

        assertEquals(waiver, RecordJson.read(RecordJson.write(waiver), Ruling.class));
        assertTrue(RecordJson.read(RecordJson.write(waiver), Ruling.class).accuses());
    }

    @Test
    void theCanonicalFormSortsItsKeysAndEscapesNoMoreThanItMust() {
        String json = RecordJson.write(new Block(Block.Kind.PARAGRAPH, "a\u0007/é\"", "", ""));

        assertEquals("{\"kind\":\"PARAGRAPH\",\"role\":\"\",\"speaker\":\"\",\"text\":\"a\\u0007/é\\\"\"}", json);
    }

    private static CheckedText content(String words, Ruling ruling) {
        Place first = new Place(Place.Field.BODY, 0);
        StoryText text = new StoryText("Tunnel to close", "", List.of("Closed from January"),
                List.of(Block.paragraph(words)), "Rana Amari", "city", "en");
        Quotation quotation = new Quotation(QuotationId.of("01890000-0000-7000-8000-000000000001"),
                QuotationType.DIRECT,
                List.of(new Span(first, 0, words.length())), words, "said", "Oskar Lind", "director");
        return new CheckedText(StoryId.of("01890000-0000-7000-8000-000000000003"), 1, "tunnel-to-close", text,
                List.of(new CheckedQuotation(quotation, ruling)), List.of());
    }
}
