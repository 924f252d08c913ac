package news.verbatim.factcheck.rules;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import news.verbatim.events.act.Actor;
import news.verbatim.events.act.Problems;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.act.Roles;
import news.verbatim.events.text.Typed;
import news.verbatim.jobs.Retried;

/**
 * Deciding which alterations pass. A change is a new version, from which on the desks that work by the set are held to
 * it; verdicts that were given before keep the version that they were given under.
 */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class SettingHouseRules {

    private static final int NOTE = 500;
    private static final int FARTHEST = 1_000;

    @Inject
    private RulesShelf shelf;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /** Returns the version of each set that holds, by name. */
    public List<HouseRules> sets() {
        return List.copyOf(shelf.all().stream()
                .collect(Collectors.toMap(HouseRules::name, rules -> rules, (latest, older) -> latest,
                        LinkedHashMap::new))
                .values());
    }

    /**
     * Returns every version of a set, the latest first.
     *
     * @throws Refusal if there is no such set
     */
    public List<HouseRules> versions(String name) {
        List<HouseRules> versions = shelf.versions(name);
        if (versions.isEmpty()) {
            throw Refusal.because("There is no set of house rules with this name. Choose one of the list.");
        }
        return versions;
    }

    /** Returns which set each desk has chosen; a desk that is not named works by "standard". */
    public List<DeskChoice> choices() {
        return shelf.chosen().stream().map(chosen -> new DeskChoice(chosen.desk(), chosen.houseRules())).toList();
    }

    /**
     * Changes a set: the next version of it holds from now on.
     *
     * @param seen the version that the change was made to
     * @throws Refusal at {@code alterations}, {@code ellipsisReach} or {@code note}; if somebody has changed the set
     *         meanwhile
     */
    @Interceptors(Retried.class)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public HouseRules change(String name, int seen, Set<Alteration.Kind> alterations, int ellipsisReach, String note) {
        int latest = versions(name).get(0).version();
        if (latest != seen) {
            throw Refusal.because(
                    "Somebody has changed these rules meanwhile: version " + latest + " holds now. Look at it first.");
        }
        return keep(new HouseRules(name, latest + 1, alterations, ellipsisReach, Typed.line(note)));
    }

    /**
     * Copies the version of a set that holds under a new name, where it can be changed.
     *
     * @throws Refusal at {@code name} if it is no name or taken
     */
    @Interceptors(Retried.class)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public HouseRules copy(String from, String name) {
        String wanted = Typed.line(name).toLowerCase(Locale.ROOT);
        new Problems().require(wanted.matches("[a-z][a-z0-9-]{1,39}"), "name",
                "A name is of small letters, digits and hyphens, two to forty of them.")
                .require(shelf.versions(wanted).isEmpty(), "name", "There is a set with this name already.")
                .refuseIfAny();
        HouseRules original = versions(from).get(0);
        return keep(new HouseRules(wanted, 1, original.alterations(), original.ellipsisReach(),
                "Copied from " + original + "."));
    }

    /**
     * Lets a desk work by a set from now on.
     *
     * @throws Refusal if there is no such set
     */
    @Interceptors(Retried.class)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void choose(String desk, String set) {
        versions(set);
        shelf.chosenBy(desk).ifPresentOrElse(chosen -> chosen.choose(set, actor.id(), clock.instant()),
                () -> shelf.put(new DeskRules(desk, set, actor.id(), clock.instant())));
    }

    private HouseRules keep(HouseRules rules) {
        new Problems().require(rules.alterations().stream().allMatch(Alteration.Kind::canPass), "alterations",
                "No house rules let a changed word, name, number or negation pass.")
                .require(rules.ellipsisReach() >= 0 && rules.ellipsisReach() <= FARTHEST, "ellipsisReach",
                        "An ellipsis reaches over 0 to 1,000 words.")
                .requireText(rules.note(), "note", "Say what these rules are for, or what changed.")
                .requireAtMost(NOTE, rules.note(), "note").refuseIfAny();
        shelf.put(new KeptHouseRules(rules, actor.id(), clock.instant()));
        return rules;
    }
}
