package news.verbatim.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import news.verbatim.events.id.StoryId;
import news.verbatim.jobs.signing.SigningKeys;
import news.verbatim.ledger.LedgerFault.Kind;
import news.verbatim.ledger.tree.Growth;
import news.verbatim.ledger.tree.Growth.Complete;
import news.verbatim.ledger.tree.Tree;
import news.verbatim.ledger.tree.TreeHash;

/**
 * Looks through the ledger once, from the first leaf on: computes each hash again, follows each story's history, and
 * compares every checkpoint on the way. Believes nothing that the database says of itself but the entries.
 */
@Dependent
class LookThrough {

    /** A leaf and its entry; null where that is gone. */
    record Linked(Leaf leaf, Entry entry) {
    }

    /** Where a story's history ends. */
    private record End(int number, String hash) {
    }

    private static final int AT_ONCE = 1_000;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SigningKeys keys;

    private final Map<UUID, End> ends = new HashMap<>();

    private final Growth growth = new Growth(new Tree(0, (height, index) -> null));

    private final Deque<SignedRoot> checkpoints = new ArrayDeque<>();

    private int held;

    private Instant signed;

    private LedgerFault first;

    private Optional<SignedRoot> kept = Optional.empty();

    static LedgerFinding once(Instance<LookThrough> looks) {
        LookThrough look = looks.get();
        try {
            return look.look();
        } finally {
            looks.destroy(look);
        }
    }

    @Transactional
    LedgerFinding look() {
        // in this order: what is signed or written meanwhile is not looked at
        kept = SignedRoot.keptBeside(keys);
        checkpoints.addAll(entities.createQuery("select c from Checkpoint c order by c.number", Checkpoint.class)
                .getResultStream().map(Checkpoint::signed).toList());
        long size = entities.createQuery("select t.size from TreeEnd t", Long.class).getSingleResult();
        number();
        while (first == null && growth.size() < size) {
            List<Linked> some = next(Math.min(size, growth.size() + AT_ONCE));
            some.forEach(this::look);
            if (first == null && some.isEmpty()) {
                found(Kind.LEAF_GONE, null, growth.size());
            }
            entities.clear();
        }
        if (first == null && !checkpoints.isEmpty()) {
            found(Kind.CHECKPOINT_BROKEN, null, checkpoints.peek().size());
        }
        if (first == null && kept.isPresent() && (kept.get().size() > size || kept.get().number() > held)) {
            found(Kind.NOT_WHAT_WAS_KEPT, null, kept.get().size());
        }
        if (first == null && beside() > 0) {
            found(Kind.ENTRY_BESIDE, null, size);
        }
        return new LedgerFinding(growth.size(), ends.size(), held, signed, first);
    }

    /** Looks whether a checkpoint is missing between others. */
    private void number() {
        int number = 0;
        for (SignedRoot one : checkpoints) {
            if (first == null && one.number() != ++number) {
                found(Kind.CHECKPOINT_GONE, null, one.size());
            }
        }
    }

    private List<Linked> next(long end) {
        return entities.createQuery("select l, e from Leaf l left join Entry e on e.entryKey = l.entryKey"
                + " where l.place >= :from and l.place < :end order by l.place", Linked.class)
                .setParameter("from", growth.size()).setParameter("end", end).getResultList();
    }

    private void look(Linked linked) {
        if (first != null) {
            return;
        }
        Leaf leaf = linked.leaf();
        if (leaf.place() != growth.size()) {
            found(Kind.LEAF_GONE, null, growth.size());
        } else if (linked.entry() == null) {
            found(Kind.ENTRY_GONE, leaf, leaf.place());
        } else {
            End before = ends.getOrDefault(leaf.story(), new End(0, EntryText.NONE));
            TreeHash hash = linked.entry().asText(leaf.ofStory(), leaf.before()).hash();
            if (!hash.hex().equals(leaf.hash())) {
                found(Kind.ENTRY_CHANGED, leaf, leaf.place());
            } else if (leaf.ofStory() != before.number() + 1 || !leaf.before().equals(before.hash())
                    || !linked.entry().story().equals(leaf.story())) {
                found(Kind.HISTORY_BROKEN, leaf, leaf.place());
            } else {
                ends.put(leaf.story(), new End(leaf.ofStory(), leaf.hash()));
                growth.append(hash).stream().skip(1).filter(node -> !isKept(node)).findFirst()
                        .ifPresent(node -> found(Kind.NODE_CHANGED, null, leaf.place()));
                compare();
            }
        }
    }

    private boolean isKept(Complete node) {
        Node there = entities.find(Node.class, new Node.At(node.height(), node.index()));
        return there != null && there.hash().equals(node.hash().hex());
    }

    /** Compares what was signed over just as many entries. */
    private void compare() {
        if (first == null && !checkpoints.isEmpty() && checkpoints.peek().size() == growth.size()) {
            SignedRoot checkpoint = checkpoints.remove();
            if (!checkpoint.root().equals(growth.root())) {
                found(Kind.CHECKPOINT_BROKEN, null, checkpoint.size());
            } else if (!checkpoint.isOf(keys)) {
                found(Kind.CHECKPOINT_FORGED, null, checkpoint.size());
            } else {
                held++;
                signed = checkpoint.at();
            }
        }
        if (first == null && kept.isPresent() && kept.get().size() == growth.size()
                && !(kept.get().root().equals(growth.root()) && kept.get().isOf(keys))) {
            found(Kind.NOT_WHAT_WAS_KEPT, null, growth.size());
        }
    }

    /** Counts the entries without a place in the tree that do not wait for one, and those that have both. */
    private long beside() {
        return entities.createQuery("select count(e) from Entry e"
                + " left join Leaf l on l.entryKey = e.entryKey left join Unchained u on u.entryKey = e.entryKey"
                + " where (l.place is null and u.entryKey is null) or (l.place is not null and u.entryKey is not null)"
                + " or l.place >= (select t.size from TreeEnd t)", Long.class)
                .getSingleResult();
    }

    private void found(Kind kind, Leaf leaf, long size) {
        first = new LedgerFault(kind, leaf == null ? 0 : leaf.ofStory(),
                leaf == null ? null : new StoryId(leaf.story()), size);
    }
}
