package news.verbatim.events.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Span;
import org.junit.jupiter.api.Test;

/** A refusal keeps the place in the code that found each of its problems. */
class RefusalOriginTest {

    private static final Span WORDS = new Span(new Place(Place.Field.BODY, 2), 4, 9);

    @Test
    void aRefusalNamesTheMethodThatRefused() {
        assertEquals(List.of("refuseTheField"), methods(refuseTheField()));
        assertEquals(List.of("refuseTheWhole"), methods(refuseTheWhole()));
    }

    @Test
    void eachProblemOfAFormHasAPlaceOfItsOwn() {
        Refusal refusal = assertThrows(Refusal.class, () -> {
            Problems problems = new Problems();
            askForAName(problems);
            askForWords(problems);
            problems.refuseIfAny();
        });

        assertEquals(List.of("askForAName", "askForWords"), methods(refusal));
        assertEquals(new Refusal.Problem("body", "Nobody says it.", WORDS, null), refusal.problems().get(1));
        assertNull(refusal.problems().get(0).span());
    }

    private static List<String> methods(Refusal refusal) {
        refusal.origins().forEach(origin -> assertEquals(RefusalOriginTest.class.getName(), origin.getClassName()));
        return refusal.origins().stream().map(StackTraceElement::getMethodName).toList();
    }

    private static Refusal refuseTheField() {
        return Refusal.at("name", "Give a name.");
    }

    private static Refusal refuseTheWhole() {
        return Refusal.because("It is too late.");
    }

    private static void askForAName(Problems problems) {
        problems.requireText(" ", "name", "Give a name.");
    }

    private static void askForWords(Problems problems) {
        problems.require(false, "body", WORDS, "Nobody says it.");
    }
}
