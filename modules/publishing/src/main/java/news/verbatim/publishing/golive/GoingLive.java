package news.verbatim.publishing.golive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.verbatim.events.act.NoticeKind;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.publishing.NoticeIssued;
import news.verbatim.events.publishing.PublicationRefused;
import news.verbatim.events.publishing.StoryPublished;
import news.verbatim.events.question.WaveAhead;
import news.verbatim.jobs.signing.SigningKeys;
import news.verbatim.publishing.delivery.DeliveryKind;
import news.verbatim.publishing.delivery.Outbox;
import news.verbatim.publishing.listing.Listings;
import news.verbatim.publishing.publication.Clearance;
import news.verbatim.publishing.publication.Edition;
import news.verbatim.publishing.publication.EditionPictures;
import news.verbatim.publishing.publication.Notice;
import news.verbatim.publishing.publication.Publication;
import news.verbatim.publishing.publication.Publications;
import news.verbatim.publishing.publication.PublishingWording;
import news.verbatim.publishing.publication.Standing;
import news.verbatim.publishing.terms.DeskTerms;
import news.verbatim.publishing.terms.Terms;

/**
 * Makes stories public, or keeps them back: one transaction, guarded by the story's row and its state, so that it
 * happens once however often it is attempted and leaves nothing half done wherever the server dies.
 */
@ApplicationScoped
class GoingLive {

    /**
     * How many stories go live in one transaction: enough to share its cost, few enough that none waits long for the
     * others.
     */
    private static final int WAVE = 40;

    @Inject
    private Publications publications;

    @Inject
    private Listings listings;

    @Inject
    private EditionPictures pictures;

    @Inject
    private Outbox outbox;

    @Inject
    private Gate gate;

    @Inject
    private Terms terms;

    @Inject
    private Clock clock;

    @Inject
    private GoLiveTask tasks;

    @Inject
    private OpenQuotations openQuotations;

    @Inject
    private SigningKeys keys;

    @Inject
    private Event<WaveAhead> ahead;

    @Inject
    private Event<StoryPublished> published;

    @Inject
    private Event<PublicationRefused> refused;

    @Inject
    private Event<NoticeIssued> told;

    /**
     * Tries to make public what waits under this clearance; does nothing if nothing does.
     *
     * @return when to try again, if it is too early
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Instant> attempt(StoryId story, UUID clearance) {
        Publication waiting = publications.lock(story).filter(row -> row.waitsFor(clearance)).orElse(null);
        if (waiting == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        if (!waiting.isDue(now)) {
            return Optional.of(waiting.goesLiveAt());
        }
        decide(List.of(waiting), now);
        return Optional.empty();
    }

    /**
     * Tries all that is due at once, longest due first, as far as nobody else has hold of it; leaves a single story
     * alone.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void wave(StoryId mine) {
        Instant now = clock.instant();
        List<Publication> due = publications.lockDue(now, WAVE).stream().filter(row -> row.isDue(now)).toList();
        boolean alone = due.isEmpty() || due.size() == 1 && due.get(0).story().equals(mine);
        if (!alone) {
            decide(due, now);
            tasks.cancelAll(due.stream().filter(row -> !row.story().equals(mine)).toList());
        }
    }

    private void decide(List<Publication> due, Instant now) {
        publications.readClearances(due);
        if (due.size() > 1) {
            ahead.fire(new WaveAhead(due.stream().map(Publication::story).toList()));
        }
        Map<String, DeskTerms> termsOfDesks = due.stream().map(Publication::desk).distinct()
                .collect(Collectors.toMap(Function.identity(), terms::of));
        Map<Publication, Edition> editions = new LinkedHashMap<>();
        for (Publication publication : due) {
            List<String> reasons = reasonsAgainst(publication, termsOfDesks.get(publication.desk()), now);
            if (reasons.isEmpty()) {
                editions.put(publication, edition(publication, now));
            } else {
                publications.hold(publication, String.join(" ", reasons));
                refused.fire(new PublicationRefused(publication.story(), publication.revision(), reasons, now));
            }
        }
        publications.put(List.copyOf(editions.values()));
        listings.show(editions.values());
        editions.forEach((publication, edition) -> pictures.show(edition,
                publications.clearance(publication).content().text().pictures()));
        outbox.put(editions.keySet().stream().map(publication -> new Outbox.Change(publication,
                DeliveryKind.ofEdition(publication.edition(), tell(publication, now)))).toList(), now);
    }

    private List<String> reasonsAgainst(Publication waiting, DeskTerms desk, Instant now) {
        Clearance clearance = publications.clearance(waiting);
        List<String> reasons = new ArrayList<>(gate.objections(waiting.story(), clearance));
        if (!clearance.sealHolds()) {
            reasons.add("The stored text is not the text that was approved: its seal is broken.");
        } else if (!keys.holds(clearance.sealed().bytes(), clearance.signature())) {
            reasons.add("The signature on its seal is not this newsroom's: it was not approved here, or the key is gone"
                    + " that it was signed with. Approve it again.");
        }
        if (waiting.standing() == Standing.WITHDRAWN && !publications.isAnnounced(waiting, clearance.approvedAt())) {
            reasons.add("This story was withdrawn, and nothing tells its readers why it comes back.");
        }
        if (!pictures.areAsSealed(clearance.content().text().pictures())) {
            reasons.add("A picture is not the one that was approved, or is gone. Take it out and add its file again.");
        }
        Duration late = Duration.between(waiting.goesLiveAt(), now);
        Duration latest = desk.latest();
        if (late.compareTo(latest) > 0) {
            // no time on a clock: what is kept here is read in other zones too, beside the time that it was planned for
            reasons.add("Nothing could go live at its time, nor for " + PublishingWording.span(late)
                    + " after it. Its desk wants nothing to go live"
                    + " by itself that is later than " + PublishingWording.span(latest) + ": decide again.");
        }
        return reasons;
    }

    private Edition edition(Publication publication, Instant now) {
        Clearance clearance = publications.clearance(publication);
        Edition before = publications.newest(publication).orElse(null);
        clearance.use();
        publication.goLive();
        return new Edition(publication, clearance, before, now);
    }

    /**
     * Tells what the edition brings, and returns the notices that it carries. One that was written after its approval
     * is not put right in it: it waits for the next.
     */
    private Set<NoticeKind> tell(Publication publication, Instant now) {
        Set<NoticeKind> carried = EnumSet.noneOf(NoticeKind.class);
        if (publication.edition() > 1) {
            Instant approved = publications.clearance(publication).approvedAt();
            for (Notice notice : publications.waitingNotices(publication.story(), approved)) {
                NoticeIssued fact = notice.issue(publication.edition(), now);
                publication.told();
                carried.add(fact.kind());
                told.fire(fact);
            }
        }
        openQuotations.tell(publication);
        published.fire(new StoryPublished(publication.story(), publication.revision(), publication.address(), now));
        return carried;
    }
}
