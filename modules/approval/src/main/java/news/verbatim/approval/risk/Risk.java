package news.verbatim.approval.risk;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import news.verbatim.approval.risk.QueueFilter.Trait;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.text.CheckedQuotation;
import news.verbatim.events.text.CheckedText;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.Ruling;
import news.verbatim.events.text.Verdict;

/**
 * What makes a story take longer to decide on. Counted when its check completes, so that the queue has nothing to work
 * out.
 *
 * @param disputes    quotations that were disputed once
 * @param waivers     quotations that go out unverified
 * @param altered     quotations that differ from what was said
 * @param anonymous   quotations whose speaker is not named, or under a name that is not theirs
 * @param oneSource   1 if several quotations rest on one and the same piece of evidence, else 0
 * @param accusations quotations that accuse somebody, says the checker
 */
@Embeddable
public record Risk(int disputes, int waivers, int altered, int anonymous, int oneSource, int accusations) {

    private static final Risk NONE = new Risk(0, 0, 0, 0, 0, 0);

    /** How much earlier a story should be opened for each point. */
    private static final Duration A_POINT = Duration.ofMinutes(10);

    private static final int MOST_POINTS = 18;

    @ModuleInternal
    public static Risk of(CheckedText content, int disputes) {
        List<List<Trait>> traits = at(content, Set.of()).stream().map(RiskAt::traits).toList();
        return new Risk(disputes, count(traits, Trait.WAIVERS), count(traits, Trait.ALTERED),
                count(traits, Trait.ANONYMOUS),
                Math.min(1, count(traits, Trait.ONE_SOURCE)), count(traits, Trait.ACCUSATIONS));
    }

    /** Returns the quotations that make a text a risk, each with why, in reading order. */
    @ModuleInternal
    public static List<RiskAt> at(CheckedText content, Set<QuotationId> disputed) {
        boolean oneSource = restsOnOneSource(content.quotations());
        return content.quotations().stream()
                .map(checked -> new RiskAt(checked.quotation().id(), traits(checked, disputed, oneSource)))
                .filter(risk -> !risk.traits().isEmpty()).toList();
    }

    private static List<Trait> traits(CheckedQuotation checked, Set<QuotationId> disputed, boolean oneSource) {
        Optional<Ruling> ruling = Optional.ofNullable(checked.ruling());
        Map<Trait, Boolean> all = new EnumMap<>(Trait.class);
        all.put(Trait.DISPUTES, disputed.contains(checked.quotation().id()));
        all.put(Trait.WAIVERS, ruling.filter(given -> given.verdict() == Verdict.WAIVED).isPresent());
        all.put(Trait.ALTERED, ruling.filter(given -> given.verdict() == Verdict.ALTERED).isPresent());
        all.put(Trait.ANONYMOUS, isAnonymous(checked));
        all.put(Trait.ONE_SOURCE, oneSource && ruling.filter(given -> !given.evidence().isBlank()).isPresent());
        all.put(Trait.ACCUSATIONS, ruling.filter(Ruling::accuses).isPresent());
        return all.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
    }

    /** Says whether nothing in it makes a story take longer. */
    public boolean isNone() {
        return equals(NONE);
    }

    /** How long it takes to look at it carefully, beyond what every story takes. */
    @ModuleInternal
    public Duration patience() {
        int points = 3 * (disputes + waivers + accusations) + 2 * (anonymous + oneSource) + altered;
        return A_POINT.multipliedBy(Math.min(points, MOST_POINTS));
    }

    private static int count(List<List<Trait>> all, Trait trait) {
        return (int) all.stream().filter(traits -> traits.contains(trait)).count();
    }

    /**
     * The checker says so, or no name is printed: a name has a capital letter, or is written in letters that know none.
     */
    private static boolean isAnonymous(CheckedQuotation checked) {
        Quotation said = checked.quotation();
        return checked.ruling() != null && checked.ruling().anonymous() || said.speaker().codePoints()
                .noneMatch(letter -> Character.isUpperCase(letter) || Character.isTitleCase(letter)
                        || Character.isLetter(letter) && !Character.isLowerCase(letter));
    }

    private static boolean restsOnOneSource(List<CheckedQuotation> all) {
        List<String> sources = all.stream().map(CheckedQuotation::ruling).filter(Objects::nonNull).map(Ruling::evidence)
                .filter(evidence -> !evidence.isBlank()).toList();
        return sources.size() > 1 && sources.stream().distinct().count() == 1;
    }
}
