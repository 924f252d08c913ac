package news.verbatim.newsroom.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.text.EvidenceKind;
import news.verbatim.factcheck.evidence.EvidenceCard;
import news.verbatim.factcheck.evidence.Occasion;
import news.verbatim.factcheck.evidence.OriginalFile;
import news.verbatim.factcheck.extraction.text.SpokenTurn;
import org.junit.jupiter.api.Test;

/** Evidence is read in paragraphs, with the time of each where there is one. */
class EvidenceLinesTest {

    @Test
    void plainTextIsReadLineByLine() {
        EvidenceLines reading = EvidenceLines.of(card("First.\n\nSecond.\n", List.of()));

        assertEquals(List.of("First.", "Second."), reading.lines().stream().map(EvidenceLines.Line::words).toList());
        assertFalse(reading.timed());
        assertFalse(reading.cut());
    }

    @Test
    void aParagraphHasTheTimeOfItsFirstPiece() {
        EvidenceLines reading = EvidenceLines
                .of(card("LINDT: No.\nMARLOW: Never?", List.of(new SpokenTurn(7, 10, "LINDT", 61_000, 62_000),
                        new SpokenTurn(19, 25, "MARLOW", 3_723_000, null))));

        assertEquals(
                List.of(new EvidenceLines.Line("0:01:01", "LINDT: No."),
                        new EvidenceLines.Line("1:02:03", "MARLOW: Never?")),
                reading.lines());
    }

    @Test
    void aLongParagraphOfSubtitlesBeginsAnewAtAPieceWithATime() {
        StringBuilder text = new StringBuilder();
        List<SpokenTurn> turns = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            turns.add(new SpokenTurn(text.length(), text.length() + 19, null, i * 1000, null));
            text.append("Nineteen characters ");
        }

        EvidenceLines reading = EvidenceLines.of(card(text.toString(), turns));

        assertEquals(5, reading.lines().size());
        assertEquals("0:00:20", reading.lines().get(1).time());
    }

    @Test
    void whatNoPageCanShowIsCut() {
        assertTrue(EvidenceLines.of(card("word ".repeat(100_000), List.of())).cut());
    }

    private static EvidenceCard card(String text, List<SpokenTurn> turns) {
        return new EvidenceCard(UUID.randomUUID(), "Hearing", EvidenceKind.OWN_RECORDING, LocalDate.EPOCH, text,
                "0".repeat(64),
                PersonId.next(), Instant.EPOCH, Occasion.UNKNOWN, new OriginalFile("", "text/plain", 0, "0".repeat(64)),
                turns, List.of());
    }
}
