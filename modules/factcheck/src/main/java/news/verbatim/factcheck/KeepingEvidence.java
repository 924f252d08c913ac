package news.verbatim.factcheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import news.verbatim.events.Actor;
import news.verbatim.events.Roles;
import news.verbatim.events.Sha256;
import news.verbatim.events.StoryId;
import news.verbatim.jobs.Races;

/** Keeping a source, frozen, for the verdicts that rest on it. */
@Stateless
@RolesAllowed({Roles.CHECKER, Roles.REPORTER})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class KeepingEvidence {

    @Inject
    private EvidenceKeeper keeper;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /**
     * Keeps words that were pasted. Said by the same speakers on the same day they are kept once, whatever story needs them.
     *
     * @param supersedes the evidence of which this is a new version; null if it is none
     * @throws news.verbatim.events.Refusal at {@code name}, {@code kind}, {@code saidOn}, {@code text} or a field of the occasion
     */
    public KeptEvidence keep(StoryId story, NewEvidence typed, UUID supersedes) {
        NewEvidence source = typed.cleaned();
        EvidenceRules.about(source, today()).requireText(source.text(), "text", "Paste the words of the evidence.")
                .requireAtMost(EvidenceRules.TEXT, source.text(), "text").refuseIfAny();
        Original original = new Original(source, OriginalFile.pasted(Sha256.of(source.text())), List.of(), supersedes);
        return retried(() -> keeper.keep(story, original, actor.id()));
    }

    /** Keeps words that were pasted and are no version of other evidence. */
    public KeptEvidence keep(StoryId story, NewEvidence typed) {
        return keep(story, typed, null);
    }

    /**
     * Puts evidence that is kept already to use for one more story.
     *
     * @throws news.verbatim.events.Refusal if there is no such evidence
     */
    public KeptEvidence use(StoryId story, UUID evidence) {
        return retried(() -> keeper.use(evidence, story, actor.id()));
    }

    /** Returns the last day that has begun somewhere on earth. */
    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(14));
    }

    private static KeptEvidence retried(Supplier<KeptEvidence> transaction) {
        AtomicReference<KeptEvidence> kept = new AtomicReference<>();
        Races.retry(() -> kept.set(transaction.get()));
        return kept.get();
    }
}
