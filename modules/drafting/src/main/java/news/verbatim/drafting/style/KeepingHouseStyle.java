package news.verbatim.drafting.style;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import news.verbatim.drafting.draft.Marked;
import news.verbatim.events.act.Actor;
import news.verbatim.events.act.Problems;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.act.Roles;
import news.verbatim.events.text.Typed;

/** Keeping the house style of the desks. A rule holds from the moment on when it is kept, for whoever writes then. */
@Stateless
@RolesAllowed({Roles.EDITOR, Roles.ADMINISTRATOR})
public class KeepingHouseStyle {

    /** How many rules a desk has at most: each of them looks at every text. */
    public static final int MOST = 300;

    /** How large the patterns of a desk are together at most; a usual one of 20 signs that repeats nothing is 20. */
    private static final int LARGEST = 10_000;

    private static final int TERM = 200;
    private static final int WHY = 500;

    @Inject
    private StyleShelf shelf;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /** Returns the rules of a desk by their words. */
    public List<StyleRule> of(String desk) {
        return shelf.of(desk);
    }

    /**
     * Keeps a rule: a new one, or the one with its id as it is to be from now on.
     *
     * @throws Refusal at {@code term} if there are no words, the pattern is none, or the desk has this rule already; at
     *                 {@code suggestion} or {@code why} if it is too long; at {@code why} if there is none; if the desk
     *                 has too many, or too large ones together
     */
    public void keep(StyleRule wanted) {
        StyleRule rule = new StyleRule(wanted.id(), Typed.line(wanted.desk()), Typed.line(wanted.term()),
                wanted.pattern(),
                Typed.line(wanted.suggestion()), Typed.line(wanted.why()));
        List<StyleRule> others = shelf.of(rule.desk()).stream().filter(one -> !one.id().equals(rule.id())).toList();
        require(rule, others);
        shelf.find(rule.id()).ifPresentOrElse(kept -> kept.change(rule, actor.id(), clock.instant()),
                () -> shelf.put(new KeptStyleRule(rule, actor.id(), clock.instant())));
    }

    /** Takes a rule away; one that is gone already is no mistake. */
    public void remove(UUID id) {
        shelf.find(id).ifPresent(shelf::remove);
    }

    private static void require(StyleRule rule, List<StyleRule> others) {
        boolean taken = others.stream()
                .anyMatch(other -> other.term().equalsIgnoreCase(rule.term()) && other.pattern() == rule.pattern());
        String problem = problem(rule);
        new Problems().requireText(rule.desk(), "desk", "Choose the desk.")
                .require(problem == null, "term", problem)
                .requireAtMost(TERM, rule.term(), "term").requireAtMost(TERM, rule.suggestion(), "suggestion")
                .require(!taken, "term", "The desk has this rule already.")
                .require(!rule.pattern() || StyleGuide.size(others) + StyleGuide.size(List.of(rule)) <= LARGEST, "term",
                        "The patterns of this desk are too large together. Let this one repeat less ({1,9}), or take "
                                + "another one away first.")
                .requireText(rule.why(), "why", "Say why: a writer who does not know why will not follow it.")
                .requireAtMost(WHY, rule.why(), "why")
                .require(others.size() < MOST, "term", "A desk has at most " + MOST + " rules. Take one away first.")
                .refuseIfAny();
    }

    /** Returns why these words cannot be looked for; null if they can, or are too long to be tried. */
    private static String problem(StyleRule rule) {
        if (!Marked.hasWord(rule.term()) && !rule.pattern() || rule.term().isBlank()) {
            return "Which words is it about?";
        }
        return rule.pattern() && rule.term().length() <= TERM ? StyleGuide.problem(rule.term()) : null;
    }
}
