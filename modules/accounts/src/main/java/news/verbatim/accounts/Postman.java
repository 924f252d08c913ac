package news.verbatim.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import news.verbatim.events.PersonId;

/** Brings people their messages by mail. What was brought is not brought again. */
@ApplicationScoped
class Postman {

    private static final int MOST_AT_ONCE = 200;

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
            server.send(id, person.mail(), message.card().headline(), told(message) + server.link(message.card().story()));
        }
    }

    /** Brings all that somebody has not read and was not brought. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void bringAll(UUID to) {
        Person person = entities.find(Person.class, to);
        List<Message> unread = entities.createQuery("select m from Message m where m.person = :person and m.isRead = false "
                        + "and m.mailedAt is null order by m.happenedAt, m.id", Message.class)
                .setParameter("person", to).setMaxResults(MOST_AT_ONCE).getResultList();
        if (unread.isEmpty() || !person.hasMail()) {
            return;
        }
        unread.forEach(message -> message.mailed(clock.instant()));
        entities.flush();
        String subject = unread.size() == 1 ? "One message from the newsroom" : unread.size() + " messages from the newsroom";
        server.send(unread.get(0).id(), person.mail(), subject, unread.stream()
                .map(message -> message.card().headline() + "\n" + told(message) + server.link(message.card().story()))
                .collect(Collectors.joining("\n\n")));
    }

    private String told(Message message) {
        return name(message.card().by()) + " " + message.card().said() + "\n";
    }

    private String name(PersonId id) {
        Person person = id == null ? null : entities.find(Person.class, id.value());
        return id == null ? "The clock" : person == null ? "Somebody" : person.profile().name();
    }
}
