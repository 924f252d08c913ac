package news.verbatim.factcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import news.verbatim.events.Quotation;
import news.verbatim.events.StoryId;
import news.verbatim.events.Verdict;
import news.verbatim.quotes.Matcher;

/** Where quotations are laid against evidence, step by step, each a transaction of its own. */
@ApplicationScoped
class MatchDesk {

    /** New evidence is laid against so many open quotations of other stories; who opens an older one finds it by searching. */
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
                evidence.ofStory(found.story()), true));
    }

    /** Lays out what one new piece of evidence can matter for: the story's own quotations, and open ones of other stories. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<LaidOut> openTo(StoryId story, UUID kept) {
        List<Evidence> one = List.of(evidence.evidence(kept));
        Matcher matcher = Suggesting.over(one);
        List<LaidOut> laid = new ArrayList<>();
        for (UUID check : matches.openOf(story)) {
            checks.find(check).ifPresent(found -> laid.add(laidOut(found, quotations(found), one, true)));
        }
        Map<UUID, List<Quotation>> elsewhere = new LinkedHashMap<>();
        for (Object[] row : matches.openElsewhere(story, ELSEWHERE)) {
            elsewhere.computeIfAbsent((UUID) row[0], check -> new ArrayList<>()).add(((QuotationCheck) row[1]).quotation());
        }
        elsewhere.forEach((check, quotations) -> checks.find(check).ifPresent(found -> {
            List<Quotation> held = quotations.stream().filter(quotation -> !matcher.match(Suggesting.claim(quotation)).passages().isEmpty())
                    .toList();
            laid.add(laidOut(found, held, one, false));
        }));
        return laid;
    }

    /** Lays one quotation against the story's own evidence and everything else. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void layAgainstAll(LaidOut laid, Quotation quotation) {
        if (isTranslation(laid, quotation)) {
            matches.matchToAddTo(laid.check(), quotation.id()).ifPresent(match -> match.notByWords(clock.instant()));
            return;
        }
        Stream<Suggestion> elsewhere = laid.suggestElsewhere(quotation, evidence::find).stream();
        add(laid, quotation, Stream.concat(laid.suggest(quotation).stream(), elsewhere).toList());
    }

    /** Adds what new evidence holds of one quotation. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void layAgainstNew(LaidOut laid, Quotation quotation) {
        if (!isTranslation(laid, quotation)) {
            add(laid, quotation, laid.suggest(quotation));
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

    private LaidOut laidOut(RevisionCheck check, List<Quotation> quotations, List<Evidence> sources, boolean own) {
        return new LaidOut(check.id(), check.language(), quotations, sources, own, Suggesting.over(sources),
                new Matcher(everything), rules.of(check.desk()));
    }

    private static List<Quotation> quotations(RevisionCheck check) {
        return check.checkedText().quotations().stream().map(checked -> checked.quotation()).toList();
    }
}
