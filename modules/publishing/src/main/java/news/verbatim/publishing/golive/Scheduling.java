package news.verbatim.publishing.golive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.approval.StoryApproved;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.publishing.StoryScheduled;
import news.verbatim.events.question.DeskZoneAsked;
import news.verbatim.events.text.CheckedText;
import news.verbatim.publishing.publication.Address;
import news.verbatim.publishing.publication.Clearance;
import news.verbatim.publishing.publication.Publication;
import news.verbatim.publishing.publication.Publications;
import news.verbatim.publishing.publication.Standing;
import news.verbatim.jobs.signing.SigningKeys;

/** Hands an approved story to the clock. */
@ApplicationScoped
class Scheduling {

    @Inject
    private Publications publications;

    @Inject
    private Gate gate;

    @Inject
    private GoLiveTask task;

    @Inject
    private SigningKeys keys;

    @Inject
    private Clock clock;

    @Inject
    private Event<DeskZoneAsked> desks;

    @Inject
    private Event<StoryScheduled> scheduled;

    @Transactional(Transactional.TxType.MANDATORY)
    void approved(@Observes StoryApproved fact) {
        Publication publication = publications.lock(fact.story()).orElseGet(() -> new Publication(fact.story()));
        refuseIfWithdrawn(publication, fact.at());
        withdrawTheOneBefore(publication);
        Clearance clearance = new Clearance(fact);
        clearance.sign(sealed -> keys.sign(sealed.bytes()));
        DeskZoneAsked clockOf = new DeskZoneAsked(fact.content().text().desk());
        desks.fire(clockOf);
        Address address = address(publication, fact.content(),
                LocalDate.ofInstant(fact.planned().instant(), clockOf.zone()));
        publication.schedule(fact.content(), clearance.id(), fact.planned(), fact.embargo(), address,
                clockOf.zone(), clock.instant());
        publications.put(clearance);
        publications.own(address, fact.story());
        publications.put(publication);
        gate.refuseOnObjections(fact.story(), clearance);
        task.schedule(publication);
        scheduled.fire(
                new StoryScheduled(fact.story(), clearance.revision(), fact.planned(), fact.by(), clock.instant()));
    }

    private void refuseIfWithdrawn(Publication publication, Instant approved) {
        if (publication.standing() == Standing.WITHDRAWN && !publications.isAnnounced(publication, approved)) {
            throw Refusal.because(
                    "This story was withdrawn. Before it comes back, say on its page in the schedule what readers"
                            + " are to be told about that.");
        }
    }

    private void withdrawTheOneBefore(Publication publication) {
        if (publication.isOnItsWay()) {
            task.cancel(publication);
            publications.revokeWhatIsOpen(publication);
        }
    }

    private Address address(Publication publication, CheckedText content, LocalDate day) {
        StoryId story = content.story();
        return publications.newest(publication)
                .map(newest -> Address.next(newest, content.slug(), path -> publications.isTaken(path, story)))
                .orElseGet(() -> Address.of(day, content.slug(),
                        path -> publications.isTaken(path, story)));
    }
}
