package news.verbatim.reader.serving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import news.verbatim.events.ModuleInternal;

/**
 * Keeps the pages that were asked for last. As long as nothing changes for readers, a page is sent as it is; after a
 * change it is looked at once whether it has the stamp that it would have now.
 */
@ModuleInternal
@ApplicationScoped
public class RenderedPages {

    /** How much memory the pages may take together, in bytes. */
    static final int ROOM = 64 << 20;

    private final Map<String, Kept> pages = new LinkedHashMap<>(64, 0.75f, true);

    private final Watch watch;

    private long taken;

    private record Kept(long changes, String stamp, Page page) {
    }

    /** What a proxy is made of. */
    protected RenderedPages() {
        this(null);
    }

    @Inject
    RenderedPages(Watch watch) {
        this.watch = watch;
    }

    /** Returns the page of that name if it is certainly what readers are to get. */
    public Optional<Page> find(String name) {
        Kept kept = get(name);
        return kept != null && watch.holds(kept.changes()) ? Optional.of(kept.page()) : Optional.empty();
    }

    /**
     * Returns the page of that name if it has that stamp.
     *
     * @param changes how many there were before the stamp was read
     */
    Optional<Page> find(String name, String stamp, long changes) {
        Kept kept = get(name);
        if (kept == null || !kept.stamp().equals(stamp)) {
            return Optional.empty();
        }
        keep(name, stamp, changes, kept.page());
        return Optional.of(kept.page());
    }

    /**
     * Keeps a page.
     *
     * @param changes how many there were before what it shows was read
     */
    synchronized void keep(String name, String stamp, long changes, Page page) {
        Kept before = pages.put(name, new Kept(changes, stamp, page));
        taken += page.size() - (before == null ? 0 : before.page().size());
        Iterator<Kept> longestUnasked = pages.values().iterator();
        while (taken > ROOM) {
            taken -= longestUnasked.next().page().size();
            longestUnasked.remove();
        }
    }

    private synchronized Kept get(String name) {
        return pages.get(name);
    }
}
