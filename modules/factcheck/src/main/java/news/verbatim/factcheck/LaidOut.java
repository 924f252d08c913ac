package news.verbatim.factcheck;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import news.verbatim.events.Quotation;
import news.verbatim.quotes.Matcher;

/**
 * Quotations of one story, and evidence to lay them against.
 *
 * @param check      their check; null while they are those of a draft
 * @param language   the language of the story
 * @param quotations the quotations
 * @param evidence   the evidence
 * @param own        whether it is the story's own
 * @param sources    a matcher over the evidence
 * @param everywhere a matcher over everything that was kept
 * @param rules      the house rules of the story's desk
 */
record LaidOut(UUID check, String language, List<Quotation> quotations, List<Evidence> evidence, boolean own, Matcher sources,
               Matcher everywhere, HouseRules rules) {

    /** Returns what the evidence holds of a quotation. */
    List<Suggestion> suggest(Quotation quotation) {
        return new Suggesting(rules).suggest(quotation, sources, this::find, own);
    }

    /** Returns what other evidence than this holds of it. */
    List<Suggestion> suggestElsewhere(Quotation quotation, Function<UUID, Optional<Evidence>> kept) {
        return new Suggesting(rules).suggest(quotation, everywhere,
                source -> find(source) == null ? kept.apply(UUID.fromString(source)).orElse(null) : null, false);
    }

    /** Returns what a quotation is found to rest on now: on the story's own evidence if that settles it, else on anything that was kept. */
    QuotationMatch match(Quotation quotation, Function<UUID, Optional<Evidence>> kept, Instant now) {
        List<Suggestion> here = suggest(quotation);
        Stream<Suggestion> elsewhere = here.stream().anyMatch(Suggestion::settles) ? Stream.empty()
                : suggestElsewhere(quotation, kept).stream();
        List<Suggestion> best = Suggesting.best(Stream.concat(here.stream(), elsewhere));
        return new QuotationMatch(quotation.id(), best.isEmpty() ? none() : best.get(0).outcome(), best, now);
    }

    /** Says what it means if none of the evidence holds the words: what was said in another language is not found by words. */
    MatchOutcome none() {
        boolean foreign = own && evidence.stream().map(one -> one.occasion().language())
                .anyMatch(other -> !other.isBlank() && !language.isBlank() && !base(other).equals(base(language)));
        return foreign ? MatchOutcome.NOT_BY_WORDS : MatchOutcome.NOT_FOUND;
    }

    private Evidence find(String source) {
        return evidence.stream().filter(one -> one.id().toString().equals(source)).findFirst().orElse(null);
    }

    private static String base(String language) {
        return language.toLowerCase(Locale.ROOT).split("[-_]")[0];
    }
}
