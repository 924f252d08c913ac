package news.verbatim.factcheck.ruling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.verbatim.events.ModuleInternal;
import news.verbatim.factcheck.check.QuotationCheck;
import news.verbatim.factcheck.check.RevisionCheck;
import news.verbatim.factcheck.evidence.EvidenceShelf;
import news.verbatim.factcheck.rules.RulesShelf;
import news.verbatim.factcheck.verdict.Footing;
import news.verbatim.factcheck.verdict.QuotationMatch;
import news.verbatim.factcheck.verdict.Suggesting;
import news.verbatim.factcheck.verdict.Suggestion;

/**
 * Lays what an author took over from a checker on the passage that it was shown with, before everything else that is
 * suggested.
 */
@ModuleInternal
@ApplicationScoped
public class TakenUp {

    @Inject
    private EvidenceShelf evidence;

    @Inject
    private RulesShelf rules;

    /**
     * Returns what the quotations of a check rest on, with these passages first; they need no search, and wait for
     * none.
     */
    public List<QuotationMatch> first(RevisionCheck check, List<QuotationMatch> found) {
        List<QuotationMatch> all = new ArrayList<>(found);
        check.quotations().stream().filter(QuotationCheck::isTakenUp).forEach(quotation -> laid(check, quotation)
                .ifPresent(passage -> {
                    Optional<QuotationMatch> known = all.stream()
                            .filter(one -> one.quotation().equals(quotation.quotationId())).findFirst();
                    known.ifPresent(all::remove);
                    all.add(with(passage,
                            known.orElse(new QuotationMatch(quotation.quotationId(), passage.outcome(), List.of(),
                                    Instant.MIN))));
                }));
        return all;
    }

    private Optional<Suggestion> laid(RevisionCheck check, QuotationCheck quotation) {
        Footing last = quotation.last().footing();
        boolean own = evidence.isUsed(last.evidence().id(), check.story());
        Suggesting suggesting = new Suggesting(rules.of(check.desk()), check.claims());
        return quotation.quotation().isTold()
                ? suggesting.told(quotation.quotation(), last.evidence(), last.start(), last.end(), own)
                : suggesting.within(quotation.quotation(), last.evidence(), last.start(), last.end(), own);
    }

    private static QuotationMatch with(Suggestion passage, QuotationMatch known) {
        return new QuotationMatch(known.quotation(), passage.outcome(),
                Stream.concat(Stream.of(passage), known.suggestions().stream()
                        .filter(one -> !one.evidence().equals(passage.evidence()) || one.start() != passage.start()))
                        .toList(),
                known.matchedAt());
    }
}
