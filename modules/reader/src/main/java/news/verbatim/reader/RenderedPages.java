package news.verbatim.reader;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import news.verbatim.events.Seal;

/** Keeps the story pages that were asked for last. A page holds as long as its seal is the one that is public. */
@ApplicationScoped
class RenderedPages {

    /** Some tens of megabytes at the worst. */
    static final int MOST = 500;

    private final Map<String, Sealed> pages = new LinkedHashMap<>(64, 0.75f, true);

    private record Sealed(Seal seal, Page page) {
    }

    synchronized Optional<Page> find(String address, Seal seal) {
        return Optional.ofNullable(pages.get(address)).filter(kept -> kept.seal().equals(seal)).map(Sealed::page);
    }

    synchronized void keep(String address, Seal seal, Page page) {
        pages.put(address, new Sealed(seal, page));
        if (pages.size() > MOST) {
            pages.remove(pages.keySet().iterator().next());
        }
    }
}
