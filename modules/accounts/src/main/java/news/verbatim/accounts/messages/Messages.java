package news.verbatim.accounts.messages;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import news.verbatim.accounts.people.MailPreference;
import news.verbatim.accounts.people.Mailing;
import news.verbatim.accounts.people.Person;
import news.verbatim.events.act.Actor;
import news.verbatim.events.act.Problems;
import news.verbatim.events.text.Typed;

/** What the actor was told, and how they want to be told. */
@Stateless
@PermitAll
public class Messages {

    private static final Pattern MAIL = Pattern.compile("[^@\\s<>,;:\"]+@[^@\\s<>,;:\"]+");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Actor actor;

    @Inject
    private MailServer server;

    /** Returns a page of the actor's messages, the newest first. */
    public List<MessageCard> mine(int page, int size) {
        return entities
                .createQuery("select m from Message m where m.person = :me order by m.happenedAt desc, m.id",
                        Message.class)
                .setParameter("me", me()).setFirstResult(page * size).setMaxResults(size)
                .getResultStream().map(Message::card).toList();
    }

    /** Returns how many of them were not read. */
    public long countUnread() {
        return entities
                .createQuery("select count(m) from Message m where m.person = :me and m.isRead = false", Long.class)
                .setParameter("me", me()).getSingleResult();
    }

    /** Has read all of them. */
    public void readAll() {
        entities.createQuery("update Message m set m.isRead = true where m.person = :me and m.isRead = false")
                .setParameter("me", me()).executeUpdate();
    }

    /** Has read one of them; does nothing if it is somebody else's. */
    public void read(UUID id) {
        Message message = entities.find(Message.class, id);
        if (message != null && message.to().equals(actor.id())) {
            message.read();
        }
    }

    /** Returns how the actor wants to be told by mail. */
    public MailPreference preference() {
        return person().preference();
    }

    /** Says whether mail goes out from this newsroom at all. */
    public boolean isMailed() {
        return server.isThere();
    }

    /**
     * Changes how the actor wants to be told by mail.
     *
     * @throws news.verbatim.events.act.Refusal at {@code mail} if it is no address, or none is given where one is
     *         needed
     */
    public void prefer(MailPreference preference) {
        String mail = Typed.line(preference.mail());
        new Problems()
                .require(mail.isEmpty() || MAIL.matcher(mail).matches(), "mail",
                        "Write one address, such as name@example.org.")
                .require(!mail.isEmpty() || preference.mailing() == Mailing.NEVER, "mail", "Say where the mail goes.")
                .requireAtMost(200, mail, "mail")
                .require(preference.mailing() != null, "mailing", "Choose when.")
                .refuseIfAny();
        person().prefers(mail.isEmpty() ? null : mail, preference.mailing());
    }

    private UUID me() {
        return actor.id().value();
    }

    private Person person() {
        return entities.find(Person.class, me());
    }
}
