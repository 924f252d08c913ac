package news.verbatim.publishing.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.verbatim.publishing.publication.Clearance;
import news.verbatim.publishing.publication.Edition;
import news.verbatim.publishing.publication.EditionCard;
import news.verbatim.publishing.publication.Standing;

/** Takes what changed in the lists over into the index, page by page. */
@ApplicationScoped
class ListChanges {

    private static final System.Logger LOG = System.getLogger(ListChanges.class.getName());

    private static final int AT_ONCE = 1_000;
    private static final int CONTENTS_AT_ONCE = 100;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PublicIndex index;

    /** A listing, as it is after a change. */
    private record Changed(UUID story, Integer version, Standing standing, Instant changedAt) {

        ListKey key() {
            return new ListKey(changedAt, story);
        }
    }

    /** What readers have of a story. */
    private record Content(Edition edition, Clearance clearance) {
    }

    /** Returns how many stories are public. */
    long publicStories() {
        return entities.createQuery("select count(l) from Listing l where l.standing = :public", Long.class)
                .setParameter("public", Standing.PUBLIC).getSingleResult();
    }

    /**
     * What a story was like when it was last looked at.
     *
     * @param version   the version of its listing
     * @param changedAt when that changed
     */
    record Known(int version, Instant changedAt) {
    }

    /**
     * What was read.
     *
     * @param last    the last change; the one to read on from
     * @param indexed how many stories the index did not know like that
     * @param more    whether there are more changes
     */
    record Read(ListKey last, int indexed, boolean more) {
    }

    /**
     * Reads a page of changes and puts into the index what it does not know yet.
     *
     * @param from  the change to read on from
     * @param known what is known of stories
     * @param seen  takes what was read
     */
    @Transactional
    Read put(ListKey from, Map<UUID, Known> known, Map<UUID, Known> seen) throws IOException {
        List<Changed> rows = entities.createQuery("select l.story, l.version, l.standing, l.changedAt from Listing l"
                + " where l.changedAt >= :at and (l.changedAt > :at or l.story > :story) order by l.changedAt, l.story",
                Changed.class)
                .setParameter("at", from.publishedAt()).setParameter("story", from.story()).setMaxResults(AT_ONCE)
                .getResultList();
        List<UUID> shown = new ArrayList<>();
        int indexed = 0;
        for (Changed row : rows) {
            UUID story = row.story();
            Known now = new Known(row.version(), row.changedAt());
            seen.put(story, now);
            if (!now.equals(known.get(story))) {
                indexed++;
                if (row.standing() == Standing.PUBLIC) {
                    shown.add(story);
                } else {
                    index.remove(story);
                }
            }
        }
        for (int i = 0; i < shown.size(); i += CONTENTS_AT_ONCE) {
            put(shown.subList(i, Math.min(shown.size(), i + CONTENTS_AT_ONCE)));
        }
        ListKey last = rows.isEmpty() ? from : rows.get(rows.size() - 1).key();
        return new Read(last, indexed, rows.size() == AT_ONCE);
    }

    private void put(List<UUID> stories) throws IOException {
        List<Content> rows = entities
                .createQuery("select e, c from Listing l join Edition e on e.story = l.story and e.number"
                        + " = l.edition join Clearance c on c.id = e.clearance where l.story in :stories",
                        Content.class)
                .setParameter("stories", stories).getResultList();
        for (Content row : rows) {
            put(row.edition().card(), row.clearance());
        }
        entities.clear();
    }

    /** One story that cannot be read must not keep the others from being found. */
    private void put(EditionCard card, Clearance used) throws IOException {
        try {
            index.put(card, used.content());
        } catch (IllegalArgumentException e) {
            LOG.log(System.Logger.Level.WARNING, "the story at " + card.address() + " cannot be found by its words", e);
        }
    }
}
