package news.verbatim.drafting.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.jobs.Retried;

/** Notes who has a story open, and looks who else has. */
@ApplicationScoped
class PresenceTransactions {

    /** Who has not been seen for so long has gone: three times as long as an open page waits before it asks again. */
    private static final Duration GONE = Duration.ofSeconds(45);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Interceptors(Retried.class)
    Company look(StoryId story, PersonId me) {
        Instant now = clock.instant();
        int noted = entities
                .createQuery("update Presence p set p.seenAt = :now where p.key.story = :story and p.key.person = :me")
                .setParameter("now", now).setParameter("story", story.value()).setParameter("me", me.value())
                .executeUpdate();
        if (noted == 0) {
            entities.persist(new Presence(story.value(), me.value(), now));
        }
        List<UUID> others = entities.createQuery("select p.key.person from Presence p where p.key.story = :story "
                + "and p.key.person <> :me and p.seenAt > :since order by p.key.person", UUID.class)
                .setParameter("story", story.value()).setParameter("me", me.value())
                .setParameter("since", now.minus(GONE))
                .getResultList();
        int newest = entities.createQuery("select s.draftNumber from Story s where s.id = :story", Integer.class)
                .setParameter("story", story.value()).getSingleResult();
        return new Company(others.stream().map(PersonId::new).toList(), newest);
    }
}
