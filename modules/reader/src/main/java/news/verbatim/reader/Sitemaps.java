package news.verbatim.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import news.verbatim.events.ModuleInternal;
import news.verbatim.publishing.listing.ListedAddress;
import news.verbatim.publishing.listing.Lists;
import news.verbatim.reader.serving.Page;
import news.verbatim.reader.serving.Serving;
import news.verbatim.reader.view.SitemapView;

/**
 * What search engines are told: every story, in files of a stretch of days each; the newest ones for news; and where
 * not to look.
 */
@Path("/")
@RequestScoped
public class Sitemaps {

    /** What sitemaps.org allows in one file. */
    @ModuleInternal
    public static final int MOST = 50_000;

    /** What news search takes: the stories of two days, and no more than these. */
    private static final Duration NEWS = Duration.ofDays(2);
    private static final int MOST_NEWS = 1_000;

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    @Inject
    private Lists lists;

    @Inject
    private Serving serving;

    @GET
    @Path("sitemap.xml")
    public Page index() {
        return serving.list("/sitemap.xml", () -> serving.render("sitemap-index.ftlx",
                SitemapView.Stretch.of(lists.days(FIRST_DAY, LAST_DAY), MOST)).caching(Page.TEN_MINUTES));
    }

    @GET
    @Path("sitemaps/{first: \\d{4}-\\d{2}-\\d{2}}_{last: \\d{4}-\\d{2}-\\d{2}}.xml")
    public Page stretch(@PathParam("first") String first, @PathParam("last") String last) {
        LocalDate from = day(first);
        LocalDate to = day(last);
        return serving.stamped("/sitemaps/" + first + "_" + last + ".xml", () -> lists.stamp(from, to), () -> {
            List<ListedAddress> stories = lists.addresses(from, to, MOST);
            if (stories.isEmpty()) {
                throw new NotFoundException();
            }
            return serving.render("sitemap.ftlx", stories.stream().map(SitemapView.Line::of).toList())
                    .caching(Page.TEN_MINUTES);
        });
    }

    @GET
    @Path("news-sitemap.xml")
    public Page news() {
        return serving.list("/news-sitemap.xml", () -> serving.render("news-sitemap.ftlx",
                SitemapView.of(lists.lately(NEWS, MOST_NEWS))));
    }

    @GET
    @Path("robots.txt")
    public Page robots() {
        String base = serving.base();
        return Page.of(Page.PLAIN, Page.TEN_MINUTES, "User-agent: *\nDisallow: /newsroom/\nDisallow: /search\n\n"
                + "Sitemap: " + base + "/sitemap.xml\nSitemap: " + base + "/news-sitemap.xml\n");
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw new NotFoundException(e);
        }
    }
}
