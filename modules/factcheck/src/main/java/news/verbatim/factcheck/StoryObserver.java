package news.verbatim.factcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import news.verbatim.events.act.NoticeKind;
import news.verbatim.events.approval.ChangesRequested;
import news.verbatim.events.approval.StoryKilled;
import news.verbatim.events.drafting.StorySubmitted;
import news.verbatim.events.drafting.StoryWithdrawn;
import news.verbatim.events.factcheck.EvidenceKept;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.publishing.NoticeIssued;
import news.verbatim.events.publishing.StoryPublished;
import news.verbatim.events.question.GoLive;
import news.verbatim.events.question.Guard;
import news.verbatim.events.question.WaveAhead;
import news.verbatim.events.text.Seal;
import news.verbatim.factcheck.check.CheckShelf;
import news.verbatim.factcheck.check.FollowingProposals;
import news.verbatim.factcheck.check.PartInCheck;
import news.verbatim.factcheck.check.RevisionCheck;
import news.verbatim.factcheck.claims.DeskDays;
import news.verbatim.factcheck.evidence.EvidenceShelf;
import news.verbatim.factcheck.evidence.audit.FalloutPlan;
import news.verbatim.factcheck.matching.MatchShelf;
import news.verbatim.factcheck.matching.MatchTask;
import news.verbatim.factcheck.ruling.Completion;
import news.verbatim.factcheck.ruling.WaiverTask;
import news.verbatim.factcheck.second.SecondReadingTask;

/** What the check of a revision owes to the rest of the house. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class StoryObserver {

    @Inject
    private CheckShelf shelf;

    @Inject
    private Completion completion;

    @Inject
    private SecondReadingTask secondReading;

    @Inject
    private MatchTask matching;

    @Inject
    private MatchShelf matches;

    @Inject
    private FollowingProposals following;

    @Inject
    private WaiverTask waivers;

    @Inject
    private FalloutPlan fallout;

    @Inject
    private EvidenceShelf evidence;

    @Inject
    private DeskDays days;

    @Inject
    private Clock clock;

    void submitted(@Observes StorySubmitted fact) {
        Optional<RevisionCheck> older = shelf.ofStory(fact.story()).stream().findFirst();
        RevisionCheck check = new RevisionCheck(fact, days.day(fact.text().desk(), fact.at()));
        shelf.put(check);
        fact.authors().forEach(author -> shelf.put(new PartInCheck(check.id(), author, PartInCheck.Part.AUTHOR)));
        secondReading.schedule(check.id());
        matches.begin(check);
        matching.schedule(check.id());
        older.ifPresent(last -> carryOver(last, check, fact));
    }

    /** What was checked and has not changed is not checked again; if that is all of it, the story goes straight on. */
    private void carryOver(RevisionCheck older, RevisionCheck check, StorySubmitted fact) {
        if (!older.isLive()) {
            older.close(tookItsPlace(fact.revision()));
        }
        check.carryOver(older, fact.authors(), fact.at()).forEach(ruling -> {
            ruling.checkers().forEach(checker -> shelf.requireChecker(check, checker));
            shelf.put(ruling);
            waivers.schedule(ruling);
        });
        following.carryOver(older, check, fact);
        PersonId completer = older.completedBy();
        if (check.needsNobodyAfter(older) && !fact.authors().contains(completer)) {
            shelf.requireChecker(check, completer);
            completion.complete(check, completer);
        }
    }

    void kept(@Observes EvidenceKept fact) {
        matching.scheduleNew(fact.story(), fact.evidence());
        UUID old = evidence.evidence(fact.evidence()).supersedes();
        if (old != null) {
            fallout.evidenceFallen(old);
        }
    }

    void withdrawn(@Observes StoryWithdrawn fact) {
        close(fact.story(), fact.revision(), "Its author took it back.");
    }

    void returned(@Observes ChangesRequested fact) {
        close(fact.story(), fact.revision(), "An editor asked for changes: " + fact.reason());
    }

    void killed(@Observes StoryKilled fact) {
        close(fact.story(), fact.revision(), "An editor killed the story: " + fact.reason());
    }

    /** What readers must not have any more is not checked any more either, nor what was to take its place. */
    void told(@Observes NoticeIssued fact) {
        if (fact.kind() == NoticeKind.KILL) {
            shelf.ofStory(fact.story()).stream().filter(check -> !check.isClosed())
                    .forEach(check -> check.takenDown("An editor killed the story: " + fact.note()));
        }
    }

    void published(@Observes StoryPublished fact) {
        shelf.ofStory(fact.story()).forEach(check -> {
            if (check.revision() == fact.revision()) {
                check.published();
            } else if (check.isLive()) {
                check.takenDown(tookItsPlace(fact.revision()));
            }
        });
    }

    private static String tookItsPlace(int revision) {
        return "Revision " + revision + " took its place.";
    }

    void ahead(@Observes WaveAhead ahead) {
        shelf.readAhead(ahead);
    }

    void mayGoLive(@Observes GoLive question) {
        Optional<RevisionCheck> check = shelf.find(question.story(), question.revision());
        question.answer(Guard.FACTCHECK,
                check.isPresent() ? objection(check.get(), question.seal()) : "It was never checked.");
    }

    private String objection(RevisionCheck check, Seal seal) {
        String own = check.objection(seal, clock.instant());
        boolean sound = own != null || !shelf.hasFallenEvidence(check);
        return sound ? own
                : "Evidence that a verdict rests on is damaged or disputed, or another version has taken its place.";
    }

    private void close(StoryId story, int revision, String why) {
        shelf.find(story, revision).filter(check -> !check.isClosed()).ifPresent(check -> check.close(why));
    }
}
