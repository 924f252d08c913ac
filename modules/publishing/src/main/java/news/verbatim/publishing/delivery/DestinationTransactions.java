package news.verbatim.publishing.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import news.verbatim.events.act.Problems;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.StoryId;
import news.verbatim.jobs.NewsroomOpened;
import news.verbatim.jobs.Retried;
import news.verbatim.jobs.SiteAddress;
import news.verbatim.publishing.destination.Destination;
import news.verbatim.publishing.destination.DestinationForm;
import news.verbatim.publishing.destination.DestinationKind;
import news.verbatim.publishing.destination.DestinationStanding;
import news.verbatim.publishing.publication.Standing;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Changes destinations, one transaction each. */
@ApplicationScoped
class DestinationTransactions {

    /** How many stories are brought once more at once. */
    static final int MOST_AGAIN = 1_000;

    private static final String NOW = "select l.story, l.edition, l.standing, p.edition + p.notices from Listing l"
            + " join Publication p on p.story = l.story ";

    /** What readers have of a story, and the turn of its deliveries. */
    private record Shown(UUID story, Integer edition, Standing standing, Integer turn) {
    }

    /** The round in which a story was brought last. */
    private record Round(UUID story, Integer last) {
    }

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Packing packing;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "verbatim.websub.hub")
    private Optional<SiteAddress> hub;

    /** Has the hub told that the feeds name, unless somebody has taken it away. */
    @Transactional(Transactional.TxType.MANDATORY)
    void opened(@Observes NewsroomOpened event) {
        hub.map(SiteAddress::toString).filter(address -> !isKnown(address))
                .ifPresent(address -> entities.persist(new Destination(
                        new DestinationForm("The hub of the feeds", DestinationKind.HUB, address, ""), null,
                        clock.instant())));
    }

    private boolean isKnown(String hub) {
        return entities
                .createQuery("select count(d) from Destination d where d.kind = :hub and d.address = :address",
                        Long.class)
                .setParameter("hub", DestinationKind.HUB).setParameter("address", hub).getSingleResult() > 0;
    }

    @Transactional
    UUID add(DestinationForm form, String secret) {
        requireFreeName(form.name(), null);
        Destination destination = new Destination(form, secret, clock.instant());
        entities.persist(destination);
        return destination.id();
    }

    /** Changes one in a transaction. */
    @Interceptors(Retried.class)
    void change(UUID id, Consumer<Destination> change) {
        change.accept(find(id));
    }

    @Interceptors(Retried.class)
    void rewrite(UUID id, DestinationForm form) {
        requireFreeName(form.name(), id);
        find(id).change(form, clock.instant());
    }

    private void requireFreeName(String name, UUID except) {
        boolean free = entities
                .createQuery("select d.id from Destination d where d.name = :name and d.standing <> :removed",
                        UUID.class)
                .setParameter("name", name).setParameter("removed", DestinationStanding.REMOVED)
                .getResultStream().allMatch(other -> other.equals(except));
        new Problems().require(free, "name", "Another destination is called so. Choose another name.").refuseIfAny();
    }

    /** Takes one away; what waits for it is given up. */
    @Interceptors(Retried.class)
    void remove(UUID id) {
        find(id).remove();
        entities.createQuery("update Delivery d set d.state = :givenUp, d.answer = 'The destination was removed.'"
                + " where d.state = :waiting and d.destination = :id")
                .setParameter("givenUp", DeliveryState.GIVEN_UP).setParameter("waiting", DeliveryState.WAITING)
                .setParameter("id", id).executeUpdate();
    }

    /** Returns something to try one out with. */
    @Transactional
    Parcel trial(UUID id) {
        Destination destination = find(id);
        destination.requireThere();
        return packing.trial(destination);
    }

    /** Has the story of a delivery brought once more, as readers have it now. */
    @Interceptors(Retried.class)
    void again(UUID delivery) {
        Delivery before = entities.find(Delivery.class, delivery);
        if (before == null) {
            throw Refusal.because("This delivery was so long ago that nothing is known of it any more.");
        }
        again(find(before.destination()), entities.createQuery(NOW + "where l.story = :story", Shown.class)
                .setParameter("story", before.story().value()));
    }

    /**
     * Has everything brought once more that changed for readers since then.
     *
     * @return how many stories that is
     */
    @Interceptors(Retried.class)
    int againSince(UUID id, Instant since) {
        Destination destination = find(id);
        return again(destination, entities
                .createQuery(NOW + "where l.changedAt >= :since and (:desk = '' or exists (select 1 from Edition e"
                        + " where e.story = l.story and e.desk = :desk)) order by l.changedAt, l.story", Shown.class)
                .setParameter("since", since).setParameter("desk", destination.desk().orElse("")));
    }

    private int again(Destination destination, TypedQuery<Shown> query) {
        Instant now = clock.instant();
        destination.wake(now);
        List<Shown> stories = query.setMaxResults(MOST_AGAIN + 1).getResultList();
        if (stories.size() > MOST_AGAIN) {
            throw Refusal.at("againDay", "These are more than 1,000 stories. Begin later.");
        }
        Map<UUID, Integer> rounds = rounds(destination.id(), stories.stream().map(Shown::story).toList());
        for (Shown shown : stories) {
            entities.persist(new Delivery(destination.id(), new StoryId(shown.story()), shown.edition(), shown.turn(),
                    rounds.getOrDefault(shown.story(), -1) + 1,
                    DeliveryKind.ofStanding(shown.standing(), shown.edition()), now));
        }
        return stories.size();
    }

    private Map<UUID, Integer> rounds(UUID destination, List<UUID> stories) {
        Map<UUID, Integer> rounds = new HashMap<>();
        if (!stories.isEmpty()) {
            entities.createQuery("select d.story, max(d.round) from Delivery d where d.destination = :destination"
                    + " and d.story in :stories group by d.story", Round.class)
                    .setParameter("destination", destination).setParameter("stories", stories).getResultList()
                    .forEach(round -> rounds.put(round.story(), round.last()));
        }
        return rounds;
    }

    private Destination find(UUID id) {
        Destination destination = entities.find(Destination.class, id);
        if (destination == null) {
            throw Refusal.because("There is no such destination. Choose one under Deliveries.");
        }
        return destination;
    }
}
