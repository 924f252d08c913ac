package news.verbatim.accounts.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.verbatim.accounts.people.Person;
import news.verbatim.events.Fact;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.question.WaveAhead;
import news.verbatim.events.text.StoryText;
import org.hibernate.Session;

/** Puts messages before people: each once, and nobody is told what they did themselves. */
@ApplicationScoped
class Tray {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ThisAct act;

    @Inject
    private PartiesAhead ahead;

    @Inject
    private MailTasks mail;

    void isAbout(StoryId story, StoryText text) {
        isAbout(story, text.headline(), text.desk());
    }

    void isAbout(StoryId story, String headline, String desk) {
        Dossier dossier = entities.find(Dossier.class, story.value());
        if (dossier == null) {
            dossier = new Dossier(story);
            dossier.isAbout(headline, desk);
            entities.persist(dossier);
        } else {
            dossier.isAbout(headline, desk);
        }
    }

    /**
     * Refuses somebody who does not work here in that role.
     *
     * @throws Refusal at the field
     */
    void requireRole(PersonId id, String role, String field, String why) {
        Person person = entities.find(Person.class, id.value());
        if (person == null || !person.profile().roles().contains(role)) {
            throw Refusal.at(field, why);
        }
    }

    void hasPart(StoryId story, Collection<PersonId> people, Party.Part part) {
        people.stream().filter(person -> entities.find(Party.class, Party.key(story, person, part)) == null)
                .forEach(person -> entities.persist(new Party(story, person, part)));
    }

    /** Reads at once what has to be known of several stories. */
    void readAhead(WaveAhead stories) {
        entities.createQuery("select d from Dossier d where d.story in :stories", Dossier.class)
                .setParameter("stories", stories.ids()).getResultList();
        ahead.read(stories, entities.createQuery("select p from Party p where p.key.story in :stories", Party.class)
                .setParameter("stories", stories.ids()).getResultList(), Party::story);
    }

    /** Returns who had one of these parts in the story. */
    Set<UUID> parties(StoryId story, Party.Part... parts) {
        return ahead.of(story).map(all -> all.stream().filter(party -> party.is(parts)).map(Party::person)
                .collect(Collectors.toSet())).orElseGet(() -> readParties(story, parts));
    }

    private Set<UUID> readParties(StoryId story, Party.Part... parts) {
        return entities
                .createQuery("select p.key.person from Party p where p.key.story = :story and p.key.part in :parts",
                        UUID.class)
                .setParameter("story", story.value()).setParameter("parts", List.of(parts))
                .getResultStream().collect(Collectors.toSet());
    }

    /** Returns who has the role on the story's desk; if nobody has it there, who has it anywhere. */
    Set<UUID> withRole(StoryId story, String role) {
        Dossier dossier = entities.find(Dossier.class, story.value());
        List<Person> all = entities.createQuery("select p from Person p join p.roles r where r = :role", Person.class)
                .setParameter("role", role).getResultList();
        List<Person> here = all.stream().filter(person -> dossier != null && person.isOn(dossier.desk())).toList();
        return (here.isEmpty() ? all : here).stream().map(person -> person.profile().id().value())
                .collect(Collectors.toSet());
    }

    /** Returns those of them who work here; who was read in this transaction already is not read again. */
    private List<Person> people(List<UUID> ids) {
        return entities.unwrap(Session.class).byMultipleIds(Person.class).enableSessionCheck(true).multiLoad(ids)
                .stream()
                .filter(Objects::nonNull).toList();
    }

    /**
     * Tells them unless they know: whoever has not read yet that the same sort of thing happened to this revision is
     * not told again.
     */
    void tellOnceUntilRead(Collection<UUID> audience, Fact fact, int revision, String said) {
        List<UUID> known = entities
                .createQuery("select m.person from Message m where m.story = :story and m.revision = :revision "
                        + "and m.fact = :fact and m.isRead = false", UUID.class)
                .setParameter("story", fact.story().value()).setParameter("revision", revision)
                .setParameter("fact", fact.getClass().getSimpleName()).getResultList();
        tell(audience.stream().filter(person -> !known.contains(person)).toList(), fact, revision, said);
    }

    /** Tells everybody of these who works here and did not do it. */
    void tell(Collection<UUID> audience, Fact fact, int revision, String said) {
        Dossier dossier = entities.find(Dossier.class, fact.story().value());
        List<UUID> others = audience.stream().filter(person -> fact.by() == null || !person.equals(fact.by().value()))
                .toList();
        if (dossier == null || others.isEmpty()) {
            return;
        }
        for (Person person : people(others)) {
            PersonId id = person.profile().id();
            if (act.isFirst(id.value(), fact.story().value())) {
                Message message = new Message(id, fact, revision, dossier.headline(), said);
                entities.persist(message);
                mail.plan(person, message);
            }
        }
    }
}
