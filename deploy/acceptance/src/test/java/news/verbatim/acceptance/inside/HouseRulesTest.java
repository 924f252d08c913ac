package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Ruling;
import news.verbatim.events.text.Verdict;
import news.verbatim.factcheck.rules.Alteration;
import news.verbatim.factcheck.rules.HouseRules;
import news.verbatim.factcheck.rules.SettingHouseRules;
import news.verbatim.factcheck.verdict.RulingForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The same altered quotation passes one set of house rules and fails another; a verdict keeps the version it was given
 * under.
 */
class HouseRulesTest extends StoryTest {

    private static final String DESK = Newsroom.text().desk();
    private static final String FIRST = Newsroom.WORDS.get(0);

    @Inject
    private SettingHouseRules setting;

    private final Somebody administrator = Somebody.with(Roles.ADMINISTRATOR);

    @AfterEach
    void standardForTheDesk() {
        administrator.does(() -> setting.choose(DESK, "standard"));
    }

    @Test
    void whatOneSetLetsPassAnotherDoesNot() {
        StoryId story = newsroom.submittedBy(newsroom.reporter);
        RulingForm altered = mended(story);
        administrator.does(() -> setting.choose(DESK, "strict"));
        assertRefused("passage", "The house rules (strict v1) do not let this pass",
                () -> newsroom.rule(newsroom.checker, story, FIRST, altered));

        administrator.does(() -> setting.choose(DESK, "magazine"));
        newsroom.rule(newsroom.checker, story, FIRST, altered);

        assertEquals("magazine v1", ruling(story).houseRules());
        assertEquals("Altered: a filler left out.", ruling(story).note());
    }

    @Test
    void aChangeIsANewVersionAndOldVerdictsKeepTheirs() {
        String name = "desk-" + UUID.randomUUID().toString().substring(0, 8);
        administrator.does(() -> setting.copy("magazine", name));
        administrator.does(() -> setting.choose(DESK, name));
        StoryId story = newsroom.submittedBy(newsroom.reporter);
        RulingForm altered = mended(story);
        newsroom.rule(newsroom.checker, story, FIRST, altered);

        HouseRules changed = administrator
                .asks(() -> setting.change(name, 1, Set.of(Alteration.Kind.ELLIPSIS), 40, "No mending."));

        assertEquals(name + " v2", changed.toString());
        assertEquals(name + " v1", ruling(story).houseRules());
        assertRefused("passage", "The house rules (" + name + " v2) do not let this pass",
                () -> newsroom.rule(newsroom.checker, story, FIRST, altered));
        assertRefused(null, "Somebody has changed these rules meanwhile: version 2 holds now.",
                () -> administrator.does(() -> setting.change(name, 1, Set.of(), 40, "Late.")));
    }

    @Test
    void noRulesLetAChangedWordPassAndNoNameIsTakenTwice() {
        assertEquals("alterations",
                assertThrows(Refusal.class, () -> administrator.does(() -> setting.change("strict", 1,
                        Set.of(Alteration.Kind.SUBSTITUTED), 40, "Anything goes."))).problems().get(0).field());
        assertEquals("name", assertThrows(Refusal.class, () -> administrator.does(() -> setting.copy("strict", "wire")))
                .problems().get(0).field());
        assertThrows(RuntimeException.class, () -> newsroom.editor.does(() -> setting.choose(DESK, "magazine")));
    }

    private RulingForm mended(StoryId story) {
        UUID evidence = newsroom.keep(story, "Recording " + UUID.randomUUID(),
                "The bridge, uh, opens on Monday. " + story);
        return new RulingForm(Verdict.ALTERED, evidence, "", "");
    }

    private Ruling ruling(StoryId story) {
        return newsroom.sheet(newsroom.checker, story).content().quotations().get(0).ruling();
    }
}
