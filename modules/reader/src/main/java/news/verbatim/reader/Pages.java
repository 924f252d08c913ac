package news.verbatim.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import news.verbatim.events.Seal;
import news.verbatim.publishing.Editions;
import news.verbatim.publishing.PublishedStory;

/** The addresses of the public site. */
@Path("/")
@RequestScoped
public class Pages {

    /** What changes when a story goes live is asked for each time; the tag makes that cheap. */
    private static final int ASK_EACH_TIME = 0;
    private static final int MINUTE = 60;
    private static final int YEAR = 365 * 24 * 3600;

    @Inject
    private Editions editions;

    @Inject
    private Templates templates;

    @Inject
    private RenderedPages rendered;

    @Inject
    private Masthead masthead;

    @Context
    private Request request;

    @Context
    private UriInfo asked;

    @HeaderParam("Accept-Encoding")
    private String encodings;

    @GET
    public Response front(@QueryParam("page") String pageAsked) {
        int page = FrontView.number(pageAsked);
        long stories = editions.count();
        if (page > FrontView.pagesFor(stories)) {
            throw new NotFoundException();
        }
        FrontView view = FrontView.of(editions.latest(page - 1, FrontView.SIZE), page, stories);
        return templates.render("front.ftlh", view).answer(request, zip(), ASK_EACH_TIME);
    }

    @GET
    @Path("{day: \\d{4}/\\d{2}/\\d{2}}/{slug: [a-z0-9-]+}")
    public Response story(@PathParam("day") String day, @PathParam("slug") String slug) {
        String address = "/" + day + "/" + slug;
        Seal seal = editions.sealAt(address).orElseThrow(NotFoundException::new);
        Page page = rendered.find(address, seal).orElseGet(() -> render(address));
        return page.answer(request, zip(), MINUTE);
    }

    private Page render(String address) {
        PublishedStory story = editions.at(address).orElseThrow(NotFoundException::new);
        Page page = templates.render("story.ftlh", Telling.view(story));
        rendered.keep(address, story.seal(), page);
        return page;
    }

    @GET
    @Path("feed.atom")
    public Response feed() {
        String base = masthead.linksBegin(asked.getBaseUri());
        FeedView view = FeedView.of(masthead, base, editions.latest(0, FeedView.SIZE));
        return templates.render("feed.ftlx", view).answer(request, zip(), ASK_EACH_TIME);
    }

    @GET
    @Path("how-we-check")
    public Response howWeCheck() {
        return templates.render("how-we-check.ftlh", "").answer(request, zip(), MINUTE);
    }

    @GET
    @Path("assets/{name}")
    public Response asset(@PathParam("name") String name) {
        return Assets.find(name).orElseThrow(NotFoundException::new).answer(request, zip(), YEAR);
    }

    private boolean zip() {
        return Encodings.includeGzip(encodings);
    }
}
