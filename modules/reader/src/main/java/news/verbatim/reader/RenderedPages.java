package news.verbatim.reader;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import news.verbatim.events.Seal;

/** Keeps the story pages that were asked for last. A page holds as long as its seal is the one that is public. */
@ApplicationScoped
class RenderedPages {

    /** How much memory the pages may take together, in bytes. */
    static final int ROOM = 32 << 20;

    private final Map<String, Sealed> pages = new LinkedHashMap<>(64, 0.75f, true);
    private long taken;

    private record Sealed(Seal seal, Page page) {
    }

    synchronized Optional<Page> find(String address, Seal seal) {
        return Optional.ofNullable(pages.get(address)).filter(kept -> kept.seal().equals(seal)).map(Sealed::page);
    }

    synchronized void keep(String address, Seal seal, Page page) {
        Sealed before = pages.put(address, new Sealed(seal, page));
        taken += page.size() - (before == null ? 0 : before.page().size());
        Iterator<Sealed> longestUnasked = pages.values().iterator();
        while (taken > ROOM) {
            taken -= longestUnasked.next().page().size();
            longestUnasked.remove();
        }
    }
}
