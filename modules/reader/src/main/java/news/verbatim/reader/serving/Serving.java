package news.verbatim.reader.serving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotFoundException;
import java.util.function.Supplier;
import news.verbatim.events.ModuleInternal;
import news.verbatim.publishing.serving.Editions;
import news.verbatim.publishing.serving.Found;

/**
 * Makes the pages of one request: takes from memory what still holds, and keeps there what is asked for without a
 * query.
 */
@ModuleInternal
@RequestScoped
public class Serving {

    @Inject
    private RenderedPages pages;

    @Inject
    private Editions editions;

    @Inject
    private Templates templates;

    @Inject
    private Masthead masthead;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Watch watch;

    /** How many changes there were before anything was read. */
    private long changes;

    @Inject
    void begin() {
        changes = watch.changes();
    }

    /** Returns what readers find at an address. */
    public Found find(String address) {
        return editions.find(address).orElseThrow(NotFoundException::new);
    }

    /** Returns what absolute links begin with. */
    public String base() {
        return masthead.base(request);
    }

    /** Renders a template that is no list and no story. */
    public Page render(String template, Object view) {
        return templates.render(template, view, base());
    }

    /**
     * Makes a page that changes with the lists.
     *
     * @param address its address without a query
     */
    public Page list(String address, Supplier<Page> make) {
        Page page = make.get();
        if (request.getQueryString() == null) {
            pages.keep(base() + address, "", changes, page);
        }
        return page;
    }

    /**
     * Makes a page of one story, or takes the one that was made before if the story is still what it was.
     *
     * @param address its address, with the query that tells it from others
     */
    public Page story(String address, Found found, Supplier<Page> make) {
        return stamped(address, found::stamp, make);
    }

    /**
     * Makes a page, or takes the one that was made before if it has the stamp that it would have now.
     *
     * @param stamp reads that stamp
     */
    public Page stamped(String address, Supplier<String> stamp, Supplier<Page> make) {
        String name = base() + address;
        String now = stamp.get();
        return pages.find(name, now, changes).orElseGet(() -> {
            Page page = make.get();
            pages.keep(name, now, changes, page);
            return page;
        });
    }
}
