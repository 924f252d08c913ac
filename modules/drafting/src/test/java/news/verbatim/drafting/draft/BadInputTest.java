package news.verbatim.drafting.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.StoryText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * More than anybody writes, and marks that nobody would set: everything ends in time, and no mark and no word is lost.
 */
class BadInputTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final StoryReading READING = new StoryReading();

    @Test
    void fourHundredQuotationsAreFoundAndKeepWhatIsKnownOfThem() {
        List<Block> body = new ArrayList<>(IntStream.range(0, 400).mapToObj(i -> Block.paragraph(
                "“We have counted ship number " + i + " today; it is late,” said Marit Dahl, the mayor.")).toList());
        assertTimeoutPreemptively(PATIENCE, () -> {
            Draft draft = Draft.of(READING.of(text("en", body)));
            assertEquals(400, draft.quotations().size());
            draft = draft.attributed(draft.quotations().get(399).id(), "Ole Brun", "");
            draft = draft.split(draft.quotations().get(200).id(), "We have counted ship number 200 today;");
            List<Quotation> before = draft.quotations();
            body.add(0, Block.paragraph("A new lead."));

            Draft edited = draft.rewritten(READING.of(text("en", body)));

            assertEquals(401, before.size());
            assertEquals(before.stream().map(Quotation::id).toList(),
                    edited.quotations().stream().map(Quotation::id).toList());
            assertEquals("Ole Brun", edited.quotations().get(400).speaker());
        });
    }

    @Test
    void halfAMegabyteIsReadAndSavedAgainAndOneCharacterMoreIsRefused() {
        String paragraph = "“We stay,” said Ole Brun. "
                + "The pier is long, and so is the report that the council ordered. ".repeat(60);
        List<Block> body = Stream.generate(() -> Block.paragraph(paragraph.strip()))
                .limit(TextRules.BODY / (paragraph.length() + 2)).toList();
        StoryText text = text("en", body);
        assertTimeoutPreemptively(PATIENCE, () -> {
            TextRules.requireFit(text);
            StoryReading.Result read = READING.of(text);
            Draft draft = Draft.of(read);
            assertEquals(body.size(), draft.claims().size() + draft.unclaimed(read).size());
        });

        StoryText tooLong = text("en", List.of(Block.paragraph("x".repeat(TextRules.BODY + 1))));
        Refusal refusal = assertThrows(Refusal.class, () -> TextRules.requireFit(tooLong));
        assertEquals(List.of("body"), refusal.problems().stream().map(Refusal.Problem::field).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "en | “He said ‘no’ to me,” said Marit Dahl.",
            "en | “He said ‘no to me,” said Marit Dahl.",
            "en | “One “two “three,” said Marit Dahl.",
            "en | ”Wrong way round,“ said Marit Dahl.",
            "en | We go,” said Marit Dahl. “And stay",
            "en | \"Straight 'and' inside,\" said Marit Dahl. \"Open",
            "de | „Er sagte ‚nein‘ zu mir“, sagte Marit Dahl.",
            "de | „Er sagte ‚nein zu mir“, sagte Marit Dahl. »Offen",
            "de | »Er sagte ›nein‹ zu mir«, sagte Marit Dahl. “Gemischt”",
            "fr | « Il a dit “non” à moi », dit Marit Dahl. « Ouvert",
            "sv | ”Vi åker,” sa Marit Dahl. ”Vi stannar",
            "en | “”, ‘’ “ ” „ “ « »",
            "en | 5’ 10” tall, the ’90s, rock ’n’ roll and “James’s” boat",
            "ar | قال: «نحن نذهب» ثم “بقي",
            "ja | 「“行こう”」と言った。“まだ"
    })
    void whateverTheMarksEachIsClaimedOrAskedAbout(String language, String paragraph) {
        StoryText text = text(language, List.of(Block.paragraph(paragraph)));
        StoryReading.Result read = READING.of(text);
        Draft draft = Draft.of(read);
        Coverage accounted = new Coverage().withClaims(draft.claims());
        draft.unclaimed(read).forEach(marks -> accounted.add(marks.span()));

        Marked.marks(paragraph).forEach(mark -> assertTrue(
                accounted.covers(new Span(new Place(Place.Field.BODY, 0), mark.start(),
                        mark.end())),
                () -> paragraph.substring(mark.start(), mark.end()) + " at " + mark.start() + " in " + paragraph));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\u2060", "\ufeff", "\u202e", "\u2066", "\u00ad"})
    void whatNoReaderSeesIsNeverSilentlyPartOfAQuotation(String unseen) {
        String paragraph = "“We g" + unseen + "o,” said Marit Dahl, the mayor. They call it “the " + unseen + "moat”.";
        StoryText text = TextRules.cleaned(text("en", List.of(Block.paragraph(paragraph))));
        StoryReading.Result read = READING.of(text);
        Draft draft = Draft.of(read);
        Draft claimed = draft.claimed(new Span(new Place(Place.Field.BODY, 0), 0, paragraph.indexOf('”') + 1),
                "Marit Dahl", "mayor");

        for (Draft one : List.of(draft, claimed)) {
            Refusal refusal = assertThrows(Refusal.class, () -> new Sweeping(one, read).refuseIfOpen());
            assertTrue(refusal.getMessage().contains("U+%04X".formatted((int) unseen.charAt(0))), refusal.getMessage());
        }
    }

    private static StoryText text(String language, List<Block> body) {
        return new StoryText("Ships", "", List.of(), body, "Rana Amari", "city", language);
    }
}
