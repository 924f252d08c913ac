package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import news.verbatim.drafting.style.HouseStyle;
import news.verbatim.drafting.style.KeepingHouseStyle;
import news.verbatim.drafting.style.StyleHit;
import news.verbatim.drafting.style.StyleRule;
import news.verbatim.drafting.writing.Writing;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.StoryText;
import org.junit.jupiter.api.Test;

/** A desk's house style is kept by its editors and told to its writers. */
class HouseStyleTest extends StoryTest {

    /** A desk of this test's own. */
    private final String desk = "style-" + UUID.randomUUID().toString().substring(0, 8);

    @Inject
    private KeepingHouseStyle keeping;

    @Inject
    private HouseStyle style;

    @Inject
    private Writing writing;

    @Test
    void aRuleHoldsForTheDeskAsLongAsItIsKept() {
        StyleRule rule = rule("regime", false, "It judges.");
        newsroom.editor.does(() -> keeping.keep(rule));
        StoryId story = begun("The regime fell. “No regime lasts,” said Marit Dahl.");

        assertEquals(List.of("regime"), hits(story));
        newsroom.editor.does(() -> keeping.keep(new StyleRule(rule.id(), desk, "fell", false, "lost", "A picture.")));
        assertEquals(List.of("fell"), hits(story));
        newsroom.editor.does(() -> keeping.remove(rule.id()));
        newsroom.editor.does(() -> keeping.remove(rule.id()));
        assertTrue(hits(story).isEmpty());
    }

    @Test
    void whatCannotBeARuleIsSaidAtItsField() {
        newsroom.editor.does(() -> keeping.keep(rule("regime", false, "It judges.")));

        assertEquals("term", refused(rule(" ", false, "Why")));
        assertEquals("term", refused(rule("Regime", false, "Again")));
        assertEquals("term", refused(rule("(a", true, "No pattern")));
        assertEquals("term", refused(rule("x".repeat(201), false, "Too long")));
        assertEquals("term", refused(rule("[a-z]{0,900}x", true, "Too large")));
        assertEquals("why", refused(rule("words", false, " ")));
    }

    @Test
    void onlyEditorsAndAdministratorsKeepIt() {
        assertForbidden(KeepingHouseStyle.class,
                () -> newsroom.reporter.does(() -> keeping.keep(rule("regime", false, "It judges."))));
        assertForbidden(KeepingHouseStyle.class, () -> newsroom.checker.asks(() -> keeping.of(desk)));
    }

    private String refused(StyleRule rule) {
        return assertThrows(Refusal.class, () -> newsroom.editor.does(() -> keeping.keep(rule))).problems().get(0)
                .field();
    }

    private StyleRule rule(String term, boolean pattern, String why) {
        return new StyleRule(UUID.randomUUID(), desk, term, pattern, "", why);
    }

    private StoryId begun(String paragraph) {
        StoryId story = StoryId.next();
        newsroom.reporter.does(() -> writing.begin(story, new StoryText("Style " + desk, "", List.of(),
                List.of(Block.paragraph(paragraph)), "Rana Amari", desk, "en")));
        return story;
    }

    private List<String> hits(StoryId story) {
        return newsroom.reporter.asks(() -> style.look(story)).stream().map(StyleHit::words).toList();
    }
}
