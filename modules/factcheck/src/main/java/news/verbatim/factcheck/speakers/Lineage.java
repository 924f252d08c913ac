package news.verbatim.factcheck.speakers;

import java.util.ArrayList;
import java.util.List;

/** Which entries of the register were merged into which. */
final class Lineage {

    private Lineage() {
    }

    /** Returns an entry and all that were merged into it, directly or by way of others. */
    static List<Speaker> under(Speaker entry, List<Speaker> family) {
        List<Speaker> under = new ArrayList<>(List.of(entry));
        for (int i = 0; i < under.size(); i++) {
            Speaker parent = under.get(i);
            family.stream().filter(one -> one.mergedInto().filter(parent.id()::equals).isPresent()).forEach(under::add);
        }
        return under;
    }
}
