package news.verbatim.factcheck.verdict;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.text.Quotation;
import news.verbatim.factcheck.claims.Claims;
import news.verbatim.factcheck.evidence.Evidence;
import news.verbatim.factcheck.rules.HouseRules;
import news.verbatim.quotes.Claim;
import news.verbatim.quotes.Source;
import news.verbatim.quotes.match.Matcher;

/**
 * Quotations of one story, and evidence to lay them against.
 *
 * @param check      their check; null while they are those of a draft
 * @param language   the language of the story
 * @param claims     what the story claims of its quotations
 * @param quotations the quotations
 * @param evidence   the evidence
 * @param own        whether it is the story's own
 * @param foreign    whether all of the story's own evidence is known to be in another language than the story
 * @param sources    a matcher over the evidence
 * @param everywhere a matcher over everything that was kept
 * @param alike      what else was kept and may say the same in other words
 * @param rules      the house rules of the story's desk
 */
@ModuleInternal
public record LaidOut(UUID check, String language, Claims claims, List<Quotation> quotations, List<Evidence> evidence,
        boolean own, boolean foreign,
        Matcher sources, Matcher everywhere, Function<Claim, List<Source>> alike, HouseRules rules) {

    /** Returns the same with what the story claims by now: a checker may have corrected it. */
    public LaidOut claiming(Claims now) {
        return new LaidOut(check, language, now, quotations, evidence, own, foreign, sources, everywhere, alike, rules);
    }

    /** Returns what the evidence holds of a quotation. */
    public List<Suggestion> suggest(Quotation quotation) {
        return suggesting().suggest(quotation, sources, this::find, own);
    }

    private Suggesting suggesting() {
        return new Suggesting(rules, claims);
    }

    /** Returns where the same may be said in other words: in the evidence, else in what was kept for other stories. */
    public List<Suggestion> inOtherWords(Quotation quotation, Function<UUID, Optional<Evidence>> kept) {
        List<Suggestion> here = inOtherWordsHere(quotation);
        return !here.isEmpty() ? here
                : suggesting().otherWords(quotation, alike.apply(claims.of(quotation)), others(kept), false);
    }

    /** Returns where the evidence may say the same in other words, or, where it is in another language, in that. */
    public List<Suggestion> inOtherWordsHere(Quotation quotation) {
        List<Suggestion> beside = ofItsOriginal(quotation);
        if (!beside.isEmpty()) {
            return beside;
        }
        List<Suggestion> said = suggesting().otherWords(quotation, evidence.stream().map(Evidence::source).toList(),
                this::find, own);
        return !said.isEmpty() ? said
                : suggesting().inAnotherLanguage(quotation,
                        evidence.stream().filter(one -> isForeign(List.of(one), language))
                                .map(Evidence::source).toList(),
                        this::find, own);
    }

    /** Returns where the original stands that the story prints beside it. */
    private List<Suggestion> ofItsOriginal(Quotation quotation) {
        return PrintedBeside.of(quotation, quotations).stream()
                .flatMap(original -> suggest(original).stream().filter(Suggestion::settles).limit(1))
                .flatMap(found -> suggesting()
                        .translated(quotation, find(found.evidence().toString()), found.start(), found.end(), own)
                        .stream())
                .toList();
    }

    /** Returns what other evidence than this holds of it. */
    public List<Suggestion> suggestElsewhere(Quotation quotation, Function<UUID, Optional<Evidence>> kept) {
        return suggesting().suggest(quotation, everywhere, others(kept), false);
    }

    /** Finds what was kept and is not of this evidence, which has been looked at. */
    private Function<String, Evidence> others(Function<UUID, Optional<Evidence>> kept) {
        return source -> find(source) == null ? kept.apply(UUID.fromString(source)).orElse(null) : null;
    }

    /**
     * Returns what a quotation is found to rest on now: on the story's own evidence if that settles it, else on
     * anything that was kept.
     */
    public QuotationMatch match(Quotation quotation, Function<UUID, Optional<Evidence>> kept, Instant now) {
        List<Suggestion> here = suggest(quotation);
        Stream<Suggestion> elsewhere = here.stream().anyMatch(Suggestion::settles) ? Stream.empty()
                : suggestElsewhere(quotation, kept).stream();
        List<Suggestion> found = Suggesting.best(Stream.concat(here.stream(), elsewhere));
        List<Suggestion> best = found.isEmpty() ? inOtherWords(quotation, kept) : found;
        return new QuotationMatch(quotation.id(), best.isEmpty() ? none() : best.get(0).outcome(), best, now);
    }

    /**
     * Says what it means if none of the evidence holds the words: what was said in another language is not found by
     * words.
     */
    public MatchOutcome none() {
        return foreign ? MatchOutcome.NOT_BY_WORDS : MatchOutcome.NOT_FOUND;
    }

    /**
     * Says whether all of a story's evidence is known to be in another language than the story: one source that is not
     * may hold the words.
     */
    public static boolean isForeign(List<Evidence> evidence, String language) {
        return !evidence.isEmpty() && evidence.stream().map(one -> one.occasion().language())
                .allMatch(other -> !other.isBlank() && !language.isBlank() && !Translations.isSame(other, language));
    }

    private Evidence find(String source) {
        return evidence.stream().filter(one -> one.id().toString().equals(source)).findFirst().orElse(null);
    }
}
