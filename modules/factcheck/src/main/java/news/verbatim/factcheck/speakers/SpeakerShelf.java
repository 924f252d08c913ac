package news.verbatim.factcheck.speakers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.json.RecordJson;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.Verdict;
import news.verbatim.factcheck.claims.NameKey;

/** Where the register of speakers is kept. */
@ModuleInternal
@ApplicationScoped
public class SpeakerShelf {

    private static final int MOST_SAID = 50;

    private static final String NAMED = " from Speaker s where s.mergedInto is null and (:like = '%%' or exists "
            + "(select 1 from Speaker o join o.names n where o.root = s.id and n.nameKey like :like)) ";

    /** A role of an entry or of what was merged into it. */
    private record OfRoot(UUID root, HeldRole role) {
    }

    /** A name and the entry that it leads to. */
    private record Called(String key, UUID root) {
    }

    /** A quotation of somebody, as it is kept. */
    private record Quoted(UUID story, Integer revision, String headline, String content, Verdict verdict,
            Boolean live) {

        SpeakerSheet.Said said() {
            Quotation quotation = RecordJson.read(content, Quotation.class);
            return new SpeakerSheet.Said(new StoryId(story), revision, headline, quotation.words(),
                    quotation.speaker(), quotation.role(), verdict, live);
        }
    }

    @PersistenceContext
    private EntityManager entities;

    /** Returns the entry or refuses. */
    Speaker speaker(UUID id) {
        Speaker found = id == null ? null : entities.find(Speaker.class, id);
        if (found == null) {
            throw Refusal.because("The register has no such entry. Look for the name under Speakers.");
        }
        return found;
    }

    /** Returns the entry or refuses, so that two who merge it at once are told from each other. */
    Speaker speakerToMerge(UUID id) {
        Speaker found = speaker(id);
        entities.lock(found, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return found;
    }

    /** Returns the entries that a name is a part of, by name. */
    List<Speaker> named(String part, int page, int size) {
        return entities.createQuery("select s" + NAMED + "order by s.name, s.id", Speaker.class)
                .setParameter("like", like(part)).setFirstResult(page * size).setMaxResults(size).getResultList();
    }

    private static String like(String part) {
        return "%" + NameKey.of(part) + "%";
    }

    /** Returns an entry and all that were merged into it. */
    List<Speaker> family(UUID root) {
        return entities
                .createQuery("select s from Speaker s where s.root = :root order by s.addedAt, s.id", Speaker.class)
                .setParameter("root", root).getResultList();
    }

    /** Returns the roles of some entries and of what was merged into them. */
    Map<UUID, List<SpeakerRole>> roles(Collection<UUID> roots) {
        return entities
                .createQuery("select s.root, r from Speaker s join s.roles r where s.root in :roots", OfRoot.class)
                .setParameter("roots", roots).getResultStream().collect(Collectors.groupingBy(OfRoot::root,
                        Collectors.mapping(row -> row.role().said(), Collectors.toList())));
    }

    /** Returns who goes by these names: the entry that each of them leads to, by the folded name. */
    Map<String, List<UUID>> calledBy(Collection<String> keys) {
        return entities
                .createQuery("select distinct n.nameKey, s.root from Speaker s join s.names n where n.nameKey in :keys",
                        Called.class)
                .setParameter("keys", keys).getResultStream().collect(Collectors.groupingBy(Called::key,
                        Collectors.mapping(Called::root, Collectors.toList())));
    }

    /**
     * Returns what somebody with these names is quoted with, in what is public and in the latest revision of the
     * others.
     */
    List<SpeakerSheet.Said> saidBy(Collection<String> keys) {
        return entities.createQuery(
                "select c.story, c.revision, c.headline, q.content, r.grounds.verdict, c.live from RevisionCheck c "
                        + "join c.quotations q left join q.standing r where q.speakerKey in :keys and (c.live = true "
                        + "or not exists (select 1 from RevisionCheck n where n.story = c.story "
                        + "and n.revision > c.revision)) order by c.submittedAt desc, q.position",
                Quoted.class)
                .setParameter("keys", keys).setMaxResults(MOST_SAID).getResultStream().map(Quoted::said).toList();
    }

    List<SpeakerSheet.Change> changes(Collection<UUID> speakers) {
        return entities
                .createQuery("select c from SpeakerChange c where c.speaker in :speakers order by c.at desc, c.id",
                        SpeakerChange.class)
                .setParameter("speakers", speakers).getResultStream().map(SpeakerChange::told).toList();
    }

    public void put(Object entity) {
        entities.persist(entity);
    }
}
