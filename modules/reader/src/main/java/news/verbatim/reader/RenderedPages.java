package news.verbatim.reader;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps the story pages that were asked for last. A page holds as long as its stamp is the
 * one that the story has now. */
@ApplicationScoped
class RenderedPages {

    /** How much memory the pages may take together, in bytes. */
    static final int ROOM = 32 << 20;

    private final Map<String, Stamped> pages = new LinkedHashMap<>(64, 0.75f, true);
    private long taken;

    private record Stamped(String stamp, Page page) {
    }

    synchronized Optional<Page> find(String address, String stamp) {
        return Optional.ofNullable(pages.get(address)).filter(kept -> kept.stamp().equals(stamp)).map(Stamped::page);
    }

    synchronized void keep(String address, String stamp, Page page) {
        Stamped before = pages.put(address, new Stamped(stamp, page));
        taken += page.size() - (before == null ? 0 : before.page().size());
        Iterator<Stamped> longestUnasked = pages.values().iterator();
        while (taken > ROOM) {
            taken -= longestUnasked.next().page().size();
            longestUnasked.remove();
        }
    }
}
