package news.verbatim.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import news.verbatim.quotes.find.SaidReader;
import news.verbatim.quotes.match.Matcher;
import news.verbatim.quotes.match.MemoryIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The story's own day is Friday, 20 November 2026. */
class SaidTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String WORDS = "we shut the pier";

    private static Said said(String story) {
        int at = story.indexOf(WORDS);
        return SaidReader.read(story, at, at + WORDS.length(), DAY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "On Tuesday the mayor said: “we shut the pier”. | 2026-11-17 | 2026-11-17",
            "“we shut the pier,” the mayor said on Friday. | 2026-11-20 | 2026-11-20",
            "“we shut the pier,” the mayor said yesterday. | 2026-11-19 | 2026-11-19",
            "In April the mayor said: “we shut the pier”. | 2026-04-01 | 2026-04-30",
            "In December the mayor said: “we shut the pier”. | 2025-12-01 | 2025-12-31",
            "On 3 May the mayor said: “we shut the pier”. | 2026-05-03 | 2026-05-03",
            "“we shut the pier,” she wrote on May 3, 2025. | 2025-05-03 | 2025-05-03",
            "Last week the mayor said: “we shut the pier”. | 2026-11-09 | 2026-11-15",
            "Three days ago the mayor said: “we shut the pier”. | 2026-11-17 | 2026-11-17",
            "Am Dienstag sagte die Bürgermeisterin: „we shut the pier“. | 2026-11-17 | 2026-11-17",
            "Im April sagte sie: „we shut the pier“. | 2026-04-01 | 2026-04-30",
            "Vorgestern sagte sie: „we shut the pier“. | 2026-11-18 | 2026-11-18",
            "Mardi, elle a dit : « we shut the pier ». | 2026-11-17 | 2026-11-17",
            "El martes dijo: «we shut the pier». | 2026-11-17 | 2026-11-17",
            "У вівторок вона сказала: «we shut the pier». | 2026-11-17 | 2026-11-17",
            "We wtorek powiedziała: „we shut the pier”. | 2026-11-17 | 2026-11-17",
    })
    void theDayIsRead(String story, LocalDate from, LocalDate to) {
        Said said = said(story);
        assertEquals(from, said.from(), said.toString());
        assertEquals(to, said.to(), said.toString());
    }

    @Test
    void aDayIsReadBesideTheQuotationHoweverLongTheParagraphIs() {
        String crowded = "the gate was shut, ".repeat(1_000);

        assertEquals(LocalDate.of(2026, 11, 17),
                said(crowded + "and on Tuesday the mayor said: “we shut the pier”, " + crowded + ".").from());
        assertNull(said("On Tuesday, when " + crowded + "the mayor said: “we shut the pier”.").from());
    }

    @ParameterizedTest
    @ValueSource(strings = {"The mayor said: “we shut the pier”.", "The mayor said that by Tuesday “we shut the pier”.",
            "Ahead of Tuesday's vote the mayor said: “we shut the pier”.",
            "“On Tuesday we shut the pier,” the mayor said.",
            "The ferry sank on Monday. The mayor arrived: “we shut the pier”.",
            "Next Tuesday the council votes. “we shut the pier,” the mayor said."})
    void aDayOfSomethingElseIsNotTaken(String story) {
        assertNull(said(story).from(), said(story).toString());
    }

    @Test
    void dayAndOccasionAreCompared() {
        Said said = said("On Tuesday the mayor told the town council: “we shut the pier”.");
        assertEquals(true, said.agrees(LocalDate.of(2026, 11, 17), "meeting of the town council"));
        assertEquals(false, said.agrees(LocalDate.of(2026, 4, 17), "meeting of the town council"));
        assertEquals(false, said.agrees(LocalDate.of(2026, 11, 17), "interview with Radio Quay"));
        assertEquals(true, said.agrees(LocalDate.of(2026, 11, 17), null));
        assertNull(said("The mayor said: “we shut the pier”.").agrees(LocalDate.of(2026, 4, 17), "letter"));
    }

    @Test
    void theOccasionThatFitsIsTheOneThatCounts() {
        MemoryIndex index = new MemoryIndex();
        index.add(new Source("april", "Ada Marlow", LocalDate.of(2026, 4, 14), null,
                "As I said, we shut the pier and that is that.", List.of(), "council"));
        index.add(new Source("tuesday", "Ada Marlow", LocalDate.of(2026, 11, 17), null,
                "My friends, we shut the pier and that is that.", List.of(), "council"));
        Passage best = new Matcher(index)
                .match(new Claim(WORDS, "Ada Marlow", null, said("On Tuesday Ada Marlow said: “we shut the pier”.")))
                .best();
        assertEquals("tuesday", best.source());
        assertTrue(best.occasionOk());
        index.remove("tuesday");
        assertFalse(new Matcher(index)
                .match(new Claim(WORDS, "Ada Marlow", null, said("On Tuesday Ada Marlow said: “we shut the pier”.")))
                .best().occasionOk());
    }

    @Test
    void wordsInsideADocumentAreThoseOfWhomItNames() {
        MemoryIndex index = new MemoryIndex();
        index.add(new Source("release", "Town of Hale", null, null,
                "“The pier stays open,” Mayor Ada Marlow said. Treasurer Tom Hale added: “We cannot pay for a new one, and that is that.”",
                List.of()));
        Matcher matcher = new Matcher(index);
        assertEquals(true, matcher.match(new Claim("The pier stays open", "Ada Marlow", null)).best().speakerOk());
        assertEquals(false,
                matcher.match(new Claim("We cannot pay for a new one", "Ada Marlow", null)).best().speakerOk());
        assertEquals(true,
                matcher.match(new Claim("We cannot pay for a new one", "Tom Hale", null)).best().speakerOk());
    }

    @Test
    void aPhraseOfEverybodyIsHeldAgainstTheClaimedSpeakersOwnWords() {
        MemoryIndex index = new MemoryIndex();
        for (int i = 0; i < 300; i++) {
            index.add(new Source("s" + i, "Speaker Number" + (char) ('a' + i % 26) + (char) ('a' + i / 26), null, null,
                    "Let me be clear about the pier, again.", List.of()));
        }
        index.add(new Source("own", "Ada Marlow", null, null, "Now let me be clear about the pier, for once.",
                List.of()));
        assertEquals(true, new Matcher(index).match(new Claim("let me be clear about the pier", "Ada Marlow", null))
                .best().speakerOk());
    }

    @Test
    void aGermanCompoundNamesItsOccasion() {
        assertEquals(false, Occasions.agree(Occasions.of("in einer Pressemitteilung"), "Pressemitteilung",
                "Mitgliederversammlung"));
        assertEquals(true,
                Occasions.agree(Occasions.of("auf der Versammlung"), "Versammlung", "Betriebsversammlung im Werk"));
        assertEquals(true,
                Occasions.agree(Occasions.of("im Sommerinterview"), "Sommerinterview", "Interview mit dem Abendblatt"));
    }
}
