package news.verbatim.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.verbatim.jobs.AfterCommit;
import news.verbatim.jobs.signing.SigningKeys;
import news.verbatim.ledger.tree.Growth;
import news.verbatim.ledger.tree.Growth.Complete;
import news.verbatim.ledger.tree.Tree;

/**
 * Makes leaves of the tree out of entries, shortly after they were written, and signs its root. Not in the transaction
 * that writes an entry: all of those would wait for each other at the end of the tree.
 */
@ApplicationScoped
class Chaining {

    private static final System.Logger LOG = System.getLogger(Chaining.class.getName());

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SigningKeys keys;

    @Inject
    private AfterCommit afterCommit;

    @Inject
    private Clock clock;

    /**
     * Makes leaves of entries that are none yet, in the order in which they were written.
     *
     * @param most of how many at once
     * @return of how many
     */
    @Transactional
    int chain(int most) {
        TreeEnd end = locked();
        List<Entry> waiting = entities.createQuery(
                "select e from Entry e join Unchained u on u.entryKey = e.entryKey order by e.number", Entry.class)
                .setMaxResults(most).getResultList();
        if (waiting.isEmpty()) {
            return 0;
        }
        Map<UUID, Leaf> last = lastOf(waiting.stream().map(Entry::story).distinct().toList());
        Growth growth = new Growth(KeptTree.of(entities, end.size()));
        for (Entry entry : waiting) {
            Leaf before = last.get(entry.story());
            Leaf leaf = new Leaf(growth.size(), entry.key(), before == null ? entry.asText(1, EntryText.NONE)
                    : entry.asText(before.ofStory() + 1, before.hash()));
            List<Complete> complete = growth.append(leaf.treeHash());
            entities.persist(leaf);
            complete.stream().skip(1).forEach(one -> entities
                    .persist(new Node(new Node.At(one.height(), one.index()), one.hash().hex())));
            last.put(entry.story(), leaf);
        }
        entities.createQuery("delete from Unchained u where u.entryKey in :keys")
                .setParameter("keys", waiting.stream().map(Entry::key).toList()).executeUpdate();
        end.grow(waiting.size());
        return waiting.size();
    }

    /**
     * Signs the root, unless the last checkpoint is over all leaves. Signs nothing that does not go on from what was
     * signed before: that would make a forgery true.
     */
    @Transactional
    void check() {
        long size = locked().size();
        Optional<SignedRoot> last = lastSigned();
        if (size == 0 || last.isPresent() && last.get().size() == size) {
            return;
        }
        Tree tree = KeptTree.of(entities, size);
        Optional<SignedRoot> kept = SignedRoot.keptBeside(keys);
        if (!goesOn(tree, last) || !goesOn(tree, kept) || kept.isPresent() && last.isEmpty()) {
            LOG.log(System.Logger.Level.ERROR, "The ledger does not go on from what was signed before, and is not"
                    + " signed any more. Verify it on the page \"Ledger\"; docs/ledger.md says what to do.");
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        int number = last.map(SignedRoot::number).orElse(0) + 1;
        SignedRoot signed = SignedRoot.sign(keys, number, size, tree.root(), now);
        entities.persist(new Checkpoint(signed));
        afterCommit.run(() -> signed.keepBeside(keys));
    }

    private boolean goesOn(Tree tree, Optional<SignedRoot> signed) {
        return signed.isEmpty() || signed.get().size() <= tree.size()
                && tree.rootAt(signed.get().size()).equals(signed.get().root())
                && signed.get().isOf(keys);
    }

    private TreeEnd locked() {
        return entities.find(TreeEnd.class, TreeEnd.THE_ONE, LockModeType.PESSIMISTIC_WRITE);
    }

    @Transactional
    Optional<SignedRoot> lastSigned() {
        return entities.createQuery("select c from Checkpoint c order by c.number desc", Checkpoint.class)
                .setMaxResults(1).getResultStream().map(Checkpoint::signed).findFirst();
    }

    private Map<UUID, Leaf> lastOf(List<UUID> stories) {
        Map<UUID, Leaf> last = new HashMap<>();
        entities.createQuery("select l from Leaf l where l.story in :stories"
                + " and l.ofStory = (select max(m.ofStory) from Leaf m where m.story = l.story)", Leaf.class)
                .setParameter("stories", stories).getResultList().forEach(leaf -> last.put(leaf.story(), leaf));
        return last;
    }
}
