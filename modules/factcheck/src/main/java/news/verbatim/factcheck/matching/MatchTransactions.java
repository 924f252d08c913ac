package news.verbatim.factcheck.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.Verdict;
import news.verbatim.factcheck.check.CheckShelf;
import news.verbatim.factcheck.check.RevisionCheck;
import news.verbatim.factcheck.claims.Claims;
import news.verbatim.factcheck.evidence.Evidence;
import news.verbatim.factcheck.evidence.EvidenceShelf;
import news.verbatim.factcheck.rules.HouseRules;
import news.verbatim.factcheck.rules.RulesShelf;
import news.verbatim.factcheck.search.Sources;
import news.verbatim.factcheck.verdict.LaidOut;
import news.verbatim.factcheck.verdict.Suggesting;
import news.verbatim.factcheck.verdict.Suggestion;
import news.verbatim.jobs.Retried;
import news.verbatim.quotes.match.Matcher;

/** Where quotations are laid against evidence, step by step, each a transaction of its own. */
@ModuleInternal
@ApplicationScoped
public class MatchTransactions {

    /**
     * New evidence is laid against so many open quotations of other stories; who opens an older one finds it by
     * searching.
     */
    static final int ELSEWHERE = 500;

    @Inject
    private CheckShelf checks;

    @Inject
    private EvidenceShelf evidence;

    @Inject
    private MatchShelf matches;

    @Inject
    private RulesShelf rules;

    @Inject
    private Sources everything;

    @Inject
    private Clock clock;

    /** Lays out a check before the story's own evidence; nothing if it is closed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<LaidOut> open(UUID check) {
        return checks.find(check).filter(found -> !found.isClosed()).map(found -> laidOut(found, quotations(found),
                evidence.ofStory(found.story()), true, rules.of(found.desk())));
    }

    /**
     * Lays out what one new piece of evidence can matter for: the story's own quotations, and open ones of other
     * stories.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<LaidOut> openTo(StoryId story, UUID kept) {
        List<Evidence> one = List.of(evidence.evidence(kept));
        Matcher matcher = Suggesting.over(one);
        List<LaidOut> laid = new ArrayList<>();
        // each query flushes what was loaded before it, which is much by and by
        Map<String, HouseRules> known = new HashMap<>();
        for (UUID check : matches.openOf(story)) {
            checks.find(check).ifPresent(found -> laid.add(laidOut(found, quotations(found), one, true,
                    known.computeIfAbsent(found.desk(), rules::of))));
        }
        Map<UUID, List<Quotation>> elsewhere = new LinkedHashMap<>();
        for (MatchShelf.Elsewhere found : matches.openElsewhere(story, ELSEWHERE)) {
            elsewhere.computeIfAbsent(found.check(), check -> new ArrayList<>())
                    .add(found.quotation().quotation());
        }
        elsewhere.forEach((check, quotations) -> checks.find(check).ifPresent(found -> {
            List<Quotation> held = quotations.stream()
                    .filter(quotation -> !matcher.match(Claims.NONE.of(quotation)).passages().isEmpty())
                    .toList();
            if (!held.isEmpty()) {
                laid.add(laidOut(found, held, one, false, known.computeIfAbsent(found.desk(), rules::of)));
            }
        }));
        return laid;
    }

    /** Lays one quotation against the story's own evidence and everything else. */
    @Interceptors(Retried.class)
    void layAgainstAll(LaidOut before, Quotation quotation) {
        if (isTranslation(before, quotation)) {
            matches.matchToAddTo(before.check(), quotation.id()).ifPresent(match -> match.notByWords(clock.instant()));
            return;
        }
        LaidOut laid = asClaimed(before);
        add(laid, quotation, everything(laid, quotation));
    }

    /** Lays one quotation of a check again, in the caller's transaction: what the story claims of it has changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void layAgain(RevisionCheck check, Quotation quotation) {
        LaidOut laid = laidOut(check, List.of(quotation), evidence.ofStory(check.story()), true,
                rules.of(check.desk()));
        if (!isTranslation(laid, quotation)) {
            List<Suggestion> found = everything(laid, quotation);
            matches.matchToAddTo(laid.check(), quotation.id())
                    .ifPresent(match -> match.anew(found, laid.none(), clock.instant()));
        }
    }

    private List<Suggestion> everything(LaidOut laid, Quotation quotation) {
        List<Suggestion> found = Stream
                .concat(laid.suggest(quotation).stream(), laid.suggestElsewhere(quotation, evidence::find).stream())
                .toList();
        return found.isEmpty() ? laid.inOtherWords(quotation, evidence::find) : found;
    }

    /** A checker may have corrected a day since it was laid out. */
    private LaidOut asClaimed(LaidOut laid) {
        return checks.find(laid.check()).map(check -> laid.claiming(check.claims())).orElse(laid);
    }

    /** Adds what new evidence holds of one quotation. */
    @Interceptors(Retried.class)
    void layAgainstNew(LaidOut before, Quotation quotation) {
        if (!isTranslation(before, quotation)) {
            LaidOut laid = asClaimed(before);
            List<Suggestion> found = laid.suggest(quotation);
            add(laid, quotation, found.isEmpty() && laid.own() ? laid.inOtherWordsHere(quotation) : found);
        }
    }

    /** Adds what was found; until then nobody has to wait for the search. */
    private void add(LaidOut laid, Quotation quotation, List<Suggestion> found) {
        matches.matchToAddTo(laid.check(), quotation.id())
                .ifPresent(match -> match.add(found, laid.none(), clock.instant()));
    }

    private boolean isTranslation(LaidOut laid, Quotation quotation) {
        return checks.find(laid.check()).map(check -> check.quotation(quotation.id()).standing())
                .filter(ruling -> ruling.ruling().verdict() == Verdict.TRANSLATION).isPresent();
    }

    private LaidOut laidOut(RevisionCheck check, List<Quotation> quotations, List<Evidence> sources, boolean own,
            HouseRules house) {
        return new LaidOut(check.id(), check.language(), check.claims(), quotations, sources, own,
                own && LaidOut.isForeign(evidence.ofStory(check.story()), check.language()), Suggesting.over(sources),
                new Matcher(everything), everything::alike, house);
    }

    private static List<Quotation> quotations(RevisionCheck check) {
        return check.checkedText().quotations().stream().map(checked -> checked.quotation()).toList();
    }
}
