package news.verbatim.accounts.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import news.verbatim.accounts.people.Person;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;

/** Brings people their messages by mail. What was brought is not brought again. */
@ApplicationScoped
class Postman {

    /** How many messages one mail holds. */
    private static final int MOST_AT_ONCE = 200;

    /** Which story it is about. */
    private record OfStory(UUID message, UUID story) {
    }

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private MailServer server;

    @Inject
    private Clock clock;

    /** Brings one message. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void bring(UUID id) {
        Message message = entities.find(Message.class, id);
        if (message == null || message.isMailed()) {
            return;
        }
        Person person = entities.find(Person.class, message.to().value());
        message.mailed(clock.instant());
        if (person.hasMail()) {
            entities.flush();
            server.send(id, person.mail(), headline(message), told(message) + server.link(message.card().story()));
        }
    }

    /**
     * Brings in one mail what somebody has not read and was not brought, the oldest first. Two of these at once do not
     * bring the same.
     *
     * @return whether there may be more than the mail holds
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean bringSome(UUID to) {
        Person person = entities.find(Person.class, to);
        List<Message> unread = entities
                .createQuery("select m from Message m where m.person = :person and m.isRead = false "
                        + "and m.mailedAt is null order by m.happenedAt, m.id", Message.class)
                .setParameter("person", to).setMaxResults(MOST_AT_ONCE)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        if (unread.isEmpty() || !person.hasMail()) {
            return false;
        }
        unread.forEach(message -> message.mailed(clock.instant()));
        entities.flush();
        String subject = unread.size() == 1 ? "One message from the newsroom"
                : unread.size() + " messages from the newsroom";
        server.send(unread.get(0).id(), person.mail(), subject, unread.stream()
                .map(message -> headline(message) + "\n" + told(message) + server.link(message.card().story()))
                .collect(Collectors.joining("\n\n")));
        return unread.size() == MOST_AT_ONCE;
    }

    /** Returns the stories of messages, by the ids of the messages; what is unknown is left out. */
    Map<String, StoryId> stories(Collection<String> messages) {
        return entities.createQuery("select m.id, m.story from Message m where m.id in :ids", OfStory.class)
                .setParameter("ids", messages.stream().map(UUID::fromString).toList()).getResultStream()
                .collect(Collectors.toMap(row -> row.message().toString(), row -> new StoryId(row.story())));
    }

    /** A mail without a subject is read by nobody. */
    private static String headline(Message message) {
        String headline = message.card().headline();
        return headline.isBlank() ? "A story without a headline" : headline;
    }

    private String told(Message message) {
        return name(message.card().by()) + " " + message.card().said() + "\n";
    }

    private String name(PersonId id) {
        Person person = id == null ? null : entities.find(Person.class, id.value());
        return id == null ? "The clock" : person == null ? "Somebody" : person.profile().name();
    }
}
