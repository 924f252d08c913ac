package news.verbatim.factcheck.evidence.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.factcheck.EvidenceKept;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Quoted;
import news.verbatim.factcheck.evidence.Evidence;
import news.verbatim.factcheck.evidence.EvidenceShelf;
import news.verbatim.factcheck.evidence.EvidenceUse;
import news.verbatim.factcheck.evidence.Original;
import news.verbatim.factcheck.evidence.Vault;
import news.verbatim.jobs.Retried;

/** Keeps one source in one transaction, puts it to use, and tells the others. */
@ModuleInternal
@ApplicationScoped
public class EvidenceKeeper {

    @Inject
    private EvidenceShelf shelf;

    @Inject
    private Vault vault;

    @Inject
    private Clock clock;

    @Inject
    private Event<EvidenceKept> kept;

    /**
     * Keeps a source for a story. What was kept before is not kept twice: it is at hand for this story as well. The
     * file is put where it belongs when nothing refuses any more, and before anybody can read of it.
     *
     * @param arrival the file; null if the words were pasted
     */
    @Interceptors(Retried.class)
    KeptEvidence keep(StoryId story, Original original, Vault.Arrival arrival, PersonId by) {
        Optional<Evidence> same = shelf.same(original);
        requireNewVersion(original, same);
        if (same.isEmpty() && shelf.isNameTaken(story, original)) {
            throw Refusal.at("name", "This story has another source with the same words under this name. "
                    + "Give it a name that tells the two apart.");
        }
        Evidence evidence = same.orElseGet(() -> frozen(new Evidence(original, story, by, clock.instant())));
        List<StoryId> others = original.supersedes() == null ? List.of() : shelf.storiesOf(original.supersedes());
        Stream.concat(Stream.of(story), others.stream()).distinct().forEach(one -> use(evidence, one, by));
        shelf.flush();
        if (arrival != null) {
            vault.keep(arrival);
        }
        return new KeptEvidence(evidence.id(), evidence.name(), same.isPresent(), "");
    }

    /** Puts kept evidence to use for one more story. */
    @Interceptors(Retried.class)
    KeptEvidence use(UUID id, StoryId story, PersonId by) {
        Evidence evidence = shelf.evidence(id);
        boolean before = shelf.isUsed(id, story);
        use(evidence, story, by);
        return new KeptEvidence(id, evidence.name(), before, "");
    }

    /** Says whether these bytes are the original of some evidence. */
    @Transactional
    public boolean isKept(String sha256) {
        return shelf.isOriginal(sha256);
    }

    /** Returns the evidence that was taken from a file with these bytes. */
    @Transactional
    Optional<UUID> sameFile(String sha256) {
        return shelf.sameFile(sha256).map(Evidence::id);
    }

    private void requireNewVersion(Original original, Optional<Evidence> same) {
        if (original.supersedes() == null) {
            return;
        }
        same.ifPresent(evidence -> {
            throw Refusal.because("This is the same as " + Quoted.of(evidence.name())
                    + ", which is kept already. There is nothing new in it.");
        });
        shelf.successor(shelf.evidence(original.supersedes()).id()).ifPresent(newer -> {
            throw Refusal.because(Quoted.of(newer.name()) + " has taken its place already. Supersede that one.");
        });
    }

    private Evidence frozen(Evidence evidence) {
        shelf.put(evidence);
        return evidence;
    }

    private void use(Evidence evidence, StoryId story, PersonId by) {
        if (!shelf.isUsed(evidence.id(), story)) {
            shelf.put(new EvidenceUse(evidence.id(), story, by, clock.instant()));
            kept.fire(new EvidenceKept(story, evidence.id(), evidence.name(), evidence.file().sha256(), by,
                    clock.instant()));
        }
    }
}
