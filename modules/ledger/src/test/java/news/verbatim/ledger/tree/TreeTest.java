package news.verbatim.ledger.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import news.verbatim.ledger.tree.Growth.Complete;
import org.junit.jupiter.api.Test;

class TreeTest {

    private static final int MOST = 70;

    private final Map<String, TreeHash> kept = new HashMap<>();

    private final Nodes nodes = (height, index) -> kept.get(height + "/" + index);

    private final List<TreeHash> lines = new ArrayList<>();

    /** The definition of RFC 6962, section 2.1, word for word and as slow. */
    private static TreeHash defined(List<TreeHash> lines) {
        if (lines.isEmpty()) {
            return TreeHash.ofNothing();
        }
        if (lines.size() == 1) {
            return lines.get(0);
        }
        int k = 1;
        while (k * 2 < lines.size()) {
            k *= 2;
        }
        return defined(lines.subList(0, k)).and(defined(lines.subList(k, lines.size())));
    }

    private void grow(int size) {
        Growth growth = new Growth(new Tree(lines.size(), nodes));
        while (lines.size() < size) {
            lines.add(TreeHash.ofLine("line " + lines.size()));
            for (Complete one : growth.append(lines.get(lines.size() - 1))) {
                kept.put(one.height() + "/" + one.index(), one.hash());
            }
        }
        assertEquals(defined(lines), growth.root());
    }

    @Test
    void theHashesAreThoseOfTheStandard() {
        // of nothing, and of a line without a letter: the first vectors of every implementation of RFC 6962
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", TreeHash.ofNothing().hex());
        assertEquals("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d", TreeHash.ofLine("").hex());
        assertEquals("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                TreeHash.ofLine("").and(TreeHash.ofLine("\0")).hex());
    }

    @Test
    void whateverItsSizeTheRootIsThatOfTheDefinitionAndGoesOnFromWhereItWas() {
        for (int size = 0; size <= MOST; size++) {
            grow(size);
            Tree tree = new Tree(size, nodes);
            assertEquals(defined(lines), tree.root());
            for (int earlier = 0; earlier <= size; earlier++) {
                assertEquals(defined(lines.subList(0, earlier)), tree.rootAt(earlier));
            }
        }
    }

    @Test
    void aPathShowsItsLineAtItsPlaceAndNothingElse() {
        grow(MOST);
        Random random = new Random(3);
        for (int size = 1; size <= MOST; size++) {
            Tree tree = new Tree(size, nodes);
            for (int place = 0; place < size; place++) {
                List<TreeHash> path = tree.path(place);
                assertTrue(Proofs.isIn(lines.get(place), place, size, path, tree.root()), place + " of " + size);
                assertFalse(Proofs.isIn(TreeHash.ofLine("forged"), place, size, path, tree.root()));
                int other = (place + 1 + random.nextInt(size)) % (size + 1);
                assertEquals(other == place, Proofs.isIn(lines.get(place), other, size, path, tree.root()));
                List<TreeHash> longer = new ArrayList<>(path);
                longer.add(tree.root());
                assertFalse(Proofs.isIn(lines.get(place), place, size, longer, tree.root()));
                if (!path.isEmpty()) {
                    assertFalse(Proofs.isIn(lines.get(place), place, size, path.subList(1, path.size()), tree.root()));
                    List<TreeHash> changed = new ArrayList<>(path);
                    changed.set(random.nextInt(path.size()), TreeHash.ofLine("forged"));
                    assertFalse(Proofs.isIn(lines.get(place), place, size, changed, tree.root()));
                }
            }
        }
    }

    @Test
    void aProofOfGrowthHoldsForWhatItBeganWithAndForNothingElse() {
        grow(MOST);
        for (int later = 1; later <= MOST; later++) {
            Tree tree = new Tree(later, nodes);
            for (int earlier = 0; earlier <= later; earlier++) {
                TreeHash before = tree.rootAt(earlier);
                List<TreeHash> proof = tree.growth(earlier);
                assertTrue(Proofs.grewFrom(earlier, before, later, tree.root(), proof), earlier + " to " + later);
                if (earlier > 0) {
                    assertFalse(Proofs.grewFrom(earlier, TreeHash.ofLine("x"), later, tree.root(), proof));
                    assertFalse(Proofs.grewFrom(earlier, before, later, TreeHash.ofLine("x"), proof));
                }
                for (int i = 0; i < proof.size(); i++) {
                    List<TreeHash> changed = new ArrayList<>(proof);
                    changed.set(i, TreeHash.ofLine("x"));
                    assertFalse(Proofs.grewFrom(earlier, before, later, tree.root(), changed));
                }
            }
        }
    }

    @Test
    void whatIsNotThereIsRefused() {
        grow(5);
        Tree tree = new Tree(5, nodes);

        IntStream.of(-1, 5).forEach(place -> assertEquals("no line " + place + " of 5",
                assertThrows(IllegalArgumentException.class, () -> tree.path(place)).getMessage()));
        assertEquals("it never had 6 lines",
                assertThrows(IllegalArgumentException.class, () -> tree.growth(6)).getMessage());
    }
}
