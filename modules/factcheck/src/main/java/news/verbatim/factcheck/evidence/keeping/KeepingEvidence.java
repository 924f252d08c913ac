package news.verbatim.factcheck.evidence.keeping;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import news.verbatim.events.act.Actor;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.json.Sha256;
import news.verbatim.factcheck.evidence.EvidenceRules;
import news.verbatim.factcheck.evidence.NewEvidence;
import news.verbatim.factcheck.evidence.NewFile;
import news.verbatim.factcheck.evidence.NotTaken;
import news.verbatim.factcheck.evidence.Original;
import news.verbatim.factcheck.evidence.OriginalFile;
import news.verbatim.factcheck.evidence.Vault;
import news.verbatim.factcheck.evidence.audit.EvidenceAudit;
import news.verbatim.factcheck.extraction.BoundedExtraction;
import news.verbatim.factcheck.extraction.Extraction;
import news.verbatim.factcheck.extraction.text.Extracted;
import news.verbatim.factcheck.extraction.text.TextLimit;
import news.verbatim.jobs.pace.Pace;

/** Keeping a source, frozen, for the verdicts that rest on it. */
@Stateless
@RolesAllowed({Roles.CHECKER, Roles.REPORTER})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KeepingEvidence {

    @Inject
    private EvidenceKeeper keeper;

    @Inject
    private Vault vault;

    @Inject
    private BoundedExtraction extraction;

    @Inject
    private EvidenceAudit audit;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    @Inject
    private Pace pace;

    /**
     * Keeps words that were pasted. Said by the same speakers on the same day they are kept once, whatever story needs
     * them.
     *
     * @param supersedes the evidence of which this is a new version; null if it is none
     * @throws news.verbatim.events.act.Refusal at {@code name}, {@code kind}, {@code saidOn}, {@code text} or a field
     *         of the occasion
     */
    public KeptEvidence keep(StoryId story, NewEvidence typed, UUID supersedes) {
        NewEvidence source = typed.cleaned();
        EvidenceRules.about(source, today()).requireText(source.text(), "text", "Paste the words of the evidence.")
                .requireAtMost(TextLimit.CHARACTERS, source.text(), "text").refuseIfAny();
        Extracted read = Extraction.pasted(typed.text());
        Original original = new Original(source.reading(read.text()), OriginalFile.pasted(Sha256.of(read.text())),
                read.turns(),
                read.leftOut(),
                supersedes);
        KeptEvidence kept = keeper.keep(story, original, null, actor.id());
        return new KeptEvidence(kept.id(), kept.name(), kept.before(), read.remark());
    }

    /** Keeps words that were pasted and are no version of other evidence. */
    public KeptEvidence keep(StoryId story, NewEvidence typed) {
        return keep(story, typed, null);
    }

    /**
     * Takes in a file that is to be kept: it waits for what is known of it. What nobody keeps is thrown away after a
     * day.
     *
     * @param content its bytes; read to their end, closed by the caller
     * @return under what it arrived
     * @throws NotTaken at {@code file} if it is too large or breaks off, or there is no room for it
     * @throws news.verbatim.jobs.pace.TooOften if the actor sends too many files, or too much of them in a day
     */
    public UUID receive(InputStream content) {
        String sender = actor.id().toString();
        pace.keepFile(sender);
        UUID arrival = vault.receive(content);
        pace.addFile(sender, vault.size(arrival));
        return arrival;
    }

    /**
     * Keeps a file with the words that are in it. The same bytes are kept once, whatever they are called; added again,
     * they mend a file that was damaged.
     *
     * @param typed      what is known of the source; its text counts for nothing
     * @param supersedes the evidence of which this is a new version; null if it is none
     * @throws news.verbatim.events.act.Refusal at {@code file} or {@code encoding}, or at a field of what is known
     */
    public KeptEvidence keepFile(StoryId story, NewEvidence typed, NewFile file, UUID supersedes) {
        NewEvidence source = typed.cleaned();
        EvidenceRules.about(source, today()).require(file != null, "file", "Choose the file.").refuseIfAny();
        Vault.Arrival arrival = vault.arrived(file.arrival());
        Optional<KeptEvidence> before = supersedes == null ? keepAgain(story, arrival) : Optional.empty();
        return before.orElseGet(() -> keepNew(story, source, file, arrival, supersedes));
    }

    private Optional<KeptEvidence> keepAgain(StoryId story, Vault.Arrival arrival) {
        Optional<UUID> same = keeper.sameFile(arrival.sha256());
        same.ifPresent(evidence -> {
            vault.keep(arrival);
            audit.look(evidence);
        });
        return same.map(evidence -> {
            KeptEvidence kept = use(story, evidence);
            vault.done(arrival);
            return new KeptEvidence(evidence, kept.name(), true, kept.remark());
        });
    }

    private KeptEvidence keepNew(StoryId story, NewEvidence source, NewFile file, Vault.Arrival arrival,
            UUID supersedes) {
        Extracted read = extraction.read(arrival.path(), file.encoding());
        OriginalFile whole = new OriginalFile(file.plainName(), read.mediaType(), arrival.size(), arrival.sha256());
        Original original = new Original(source.reading(read.text()), whole, read.turns(), read.leftOut(), supersedes);
        KeptEvidence kept = keeper.keep(story, original, arrival, actor.id());
        vault.done(arrival);
        return new KeptEvidence(kept.id(), kept.name(), kept.before(),
                (read.remarkOn(file.plainName()) + " " + read.remark()).strip());
    }

    /**
     * Puts evidence that is kept already to use for one more story.
     *
     * @throws news.verbatim.events.act.Refusal if there is no such evidence
     */
    public KeptEvidence use(StoryId story, UUID evidence) {
        return keeper.use(evidence, story, actor.id());
    }

    /** Returns the last day that has begun somewhere on earth. */
    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(14));
    }
}
