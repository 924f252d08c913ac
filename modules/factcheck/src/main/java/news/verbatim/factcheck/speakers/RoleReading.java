package news.verbatim.factcheck.speakers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.Quoted;
import news.verbatim.factcheck.check.CheckShelf;
import news.verbatim.factcheck.check.Concern;
import news.verbatim.factcheck.check.QuotationCheck;
import news.verbatim.factcheck.check.RevisionCheck;
import news.verbatim.factcheck.claims.NameKey;
import news.verbatim.factcheck.matching.MatchShelf;
import news.verbatim.factcheck.verdict.MatchOutcome;
import news.verbatim.factcheck.verdict.QuotationMatch;
import news.verbatim.factcheck.verdict.Suggestion;

/** Holds the roles that a revision prints against the register. */
@ModuleInternal
@ApplicationScoped
public class RoleReading {

    @Inject
    private SpeakerShelf speakers;

    @Inject
    private MatchShelf matches;

    @Inject
    private CheckShelf checks;

    /** Returns the roles that were not held on the day of the words. */
    public List<Concern> concerns(RevisionCheck check) {
        List<QuotationCheck> printed = check.quotations().stream().filter(one -> !one.quotation().role().isBlank())
                .toList();
        Map<String, List<UUID>> called = printed.isEmpty() ? Map.of()
                : speakers.calledBy(
                        printed.stream().map(one -> NameKey.of(one.quotation().speaker())).distinct().toList());
        if (called.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<SpeakerRole>> roles = speakers
                .roles(called.values().stream().flatMap(Collection::stream).distinct().toList());
        Map<QuotationId, QuotationMatch> found = matches.ofCheck(check.id()).stream()
                .collect(Collectors.toMap(QuotationMatch::quotation, match -> match));
        Map<QuotationId, CheckShelf.Resting> days = checks.daysOf(check);
        List<Concern> concerns = new ArrayList<>();
        for (QuotationCheck one : printed) {
            Spoken spoken = Spoken.of(days.get(one.quotationId()), found.get(one.quotationId()), check.submittedOn());
            concern(one.quotation(), spoken, called.getOrDefault(NameKey.of(one.quotation().speaker()), List.of()),
                    roles)
                    .ifPresent(concerns::add);
        }
        return concerns;
    }

    /** Of several who share a name, one who held the role is enough. */
    private static Optional<Concern> concern(Quotation said, Spoken spoken, List<UUID> candidates,
            Map<UUID, List<SpeakerRole>> roles) {
        Concern first = null;
        for (UUID candidate : candidates) {
            Optional<RolesOverTime.Finding> finding = new RolesOverTime(said.speaker(),
                    roles.getOrDefault(candidate, List.of()))
                    .against(said.role(), spoken.day());
            if (finding.isEmpty()) {
                return Optional.empty();
            }
            Concern concern = new Concern(said.id(),
                    finding.get().otherTime() ? Concern.Kind.ROLE_NOT_HELD : Concern.Kind.ROLE_UNKNOWN,
                    finding.get().sentence() + " " + spoken.why(), candidate);
            first = first == null ? concern : first;
        }
        return Optional.ofNullable(first);
    }

    /**
     * When words were said, and how that is known.
     *
     * @param day the day
     * @param why how it is known, in a sentence
     */
    record Spoken(LocalDate day, String why) {

        /**
         * The day of the evidence that it rests on or was found in; else the day of the story.
         *
         * @param resting the evidence that its verdict rests on; null if there is none
         */
        static Spoken of(CheckShelf.Resting resting, QuotationMatch match, LocalDate submitted) {
            if (resting != null) {
                return new Spoken(resting.saidOn(),
                        "That is the day of " + Quoted.of(resting.evidence()) + ", which it rests on.");
            }
            Suggestion best = match == null ? null : match.best();
            if (best != null && best.outcome() != MatchOutcome.OTHER_WORDS) {
                return new Spoken(best.saidOn(),
                        "That is the day of " + Quoted.of(best.name()) + ", which seems to hold the words.");
            }
            return new Spoken(submitted,
                    "That is the day, in UTC, on which the story was submitted: no evidence says when"
                            + " the words were said.");
        }
    }
}
