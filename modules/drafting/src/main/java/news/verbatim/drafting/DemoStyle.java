package news.verbatim.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import news.verbatim.drafting.style.KeptStyleRule;
import news.verbatim.drafting.style.StyleRule;
import news.verbatim.drafting.style.StyleShelf;
import news.verbatim.events.DemoNewsroomStaffed;

/** Gives the desks of a demo newsroom a house style to begin with. */
@ApplicationScoped
class DemoStyle {

    @Inject
    private StyleShelf shelf;

    @Inject
    private Clock clock;

    @Transactional(Transactional.TxType.MANDATORY)
    void write(@Observes DemoNewsroomStaffed event) {
        for (String desk : List.of("city", "politics", "world")) {
            rules(desk).forEach(rule -> shelf.put(new KeptStyleRule(rule, event.reporter(), clock.instant())));
        }
    }

    private static List<StyleRule> rules(String desk) {
        return List.of(
                rule(desk, "regime", "government",
                        "It passes judgement where it seems to name. In quotations it stays."),
                rule(desk, "cynically", "", "It claims to know what somebody thinks. Say what they did."),
                rule(desk, "admitted", "said", "It suggests guilt. Keep it for somebody who had denied it before."),
                rule(desk, "so-called", "",
                        "It mocks without an argument. Leave it out, or say what is wrong with the name."),
                rule(desk, "migrant crisis", "", "Say what happened, where, and to how many people."),
                new StyleRule(UUID.randomUUID(), desk, "(clearly|obviously|of course)", true, "",
                        "If it is clear, the reader sees it; if it is not, this does not help."),
                new StyleRule(UUID.randomUUID(), desk, "slammed|blasted|lashed out( at)?", true, "criticised",
                        "Nobody was hit. Name what was said."));
    }

    private static StyleRule rule(String desk, String term, String suggestion, String why) {
        return new StyleRule(UUID.randomUUID(), desk, term, false, suggestion, why);
    }
}
