package news.verbatim.ledger;

import jakarta.persistence.EntityManager;
import news.verbatim.ledger.tree.Nodes;
import news.verbatim.ledger.tree.Tree;
import news.verbatim.ledger.tree.TreeHash;

/** The tree as the database has it. */
final class KeptTree implements Nodes {

    private final EntityManager entities;

    private KeptTree(EntityManager entities) {
        this.entities = entities;
    }

    static Tree of(EntityManager entities, long size) {
        return new Tree(size, new KeptTree(entities));
    }

    @Override
    public TreeHash at(int height, long index) {
        return new TreeHash(height == 0 ? entities.find(Leaf.class, index).hash()
                : entities.find(Node.class, new Node.At(height, index)).hash());
    }
}
