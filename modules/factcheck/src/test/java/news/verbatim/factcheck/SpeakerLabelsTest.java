package news.verbatim.factcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever is named before a colon speaks, if it is a dialogue at all. */
class SpeakerLabelsTest {

    @Test
    void aDialogueHasTurnsWithoutTheirLabels() {
        String text = "Hearing of the harbour board\n\nDana Marlow: Will it close?\nOskar Lind: No.\nIt will not.\n\nDana Marlow: Never?";

        List<SpokenTurn> turns = SpeakerLabels.turns(text);

        assertEquals(List.of("Dana Marlow", "Dana Marlow"), speakers(turns));
        assertEquals(List.of("Dana Marlow", "Oskar Lind", "Dana Marlow", "Oskar Lind"),
                speakers(SpeakerLabels.turns(text + "\nOskar Lind: Not this year.")));
    }

    @Test
    void timesBeforeOrAfterANameAreItsTime() {
        List<SpokenTurn> turns = SpeakerLabels.turns("[00:12:03] MARLOW: Will it close?\nLIND (1:00:00): No.\n");

        assertEquals(List.of("MARLOW", "LIND"), speakers(turns));
        assertEquals(723_000, turns.get(0).from());
        assertEquals(3_600_000, turns.get(0).until());
        assertEquals(3_600_000, turns.get(1).from());
    }

    @Test
    void theHeadOfALetterIsNoDialogue() {
        assertEquals(List.of(), SpeakerLabels.turns("From: Dana Marlow\nTo: Oskar Lind\nSubject: the tunnel\n\nIt will close.\n"
                + "From: Oskar Lind\nTo: Dana Marlow\nDate: today\n\nIt will not."));
    }

    @Test
    void aColonInASpeechIsNoLabel() {
        assertEquals(List.of(), SpeakerLabels.turns("I say to you: no.\nAnd I say to you: never.\nI say to you: no.\nLook: here it is."));
    }

    private static List<String> speakers(List<SpokenTurn> turns) {
        return turns.stream().map(SpokenTurn::speaker).toList();
    }
}
