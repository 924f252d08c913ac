package news.verbatim.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import news.verbatim.publishing.Editions;
import news.verbatim.publishing.Found;
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
    public Response story(@PathParam("day") String day, @PathParam("slug") String slug,
                          @QueryParam("edition") String editionAsked) {
        String address = "/" + day + "/" + slug;
        Found found = editions.find(address).orElseThrow(NotFoundException::new);
        if (!found.address().equals(address)) {
            return Response.status(Response.Status.MOVED_PERMANENTLY).location(URI.create(found.address())).build();
        }
        return switch (found.standing()) {
            case PUBLIC -> page(found, editionAsked == null ? 0 : FrontView.number(editionAsked)).answer(request, zip(), ASK_EACH_TIME);
            case WITHDRAWN -> templates.render("taken-back.ftlh", TakenBackView.of(editions.noticesAt(address)))
                    .answer(request, zip(), ASK_EACH_TIME);
            case KILLED, NONE -> throw new WebApplicationException(Response.Status.GONE);
        };
    }

    private Page page(Found found, int edition) {
        String name = edition == 0 ? found.address() : found.address() + "?edition=" + edition;
        return rendered.find(name, found.stamp()).orElseGet(() -> {
            PublishedStory story = (edition == 0 ? editions.at(found.address()) : editions.version(found.address(), edition))
                    .orElseThrow(NotFoundException::new);
            Page page = templates.render("story.ftlh", Telling.view(story));
            rendered.keep(name, found.stamp(), page);
            return page;
        });
    }

    @GET
    @Path("feed.atom")
    public Response feed() {
        String base = masthead.linksBegin(asked.getBaseUri());
        FeedView view = FeedView.of(masthead, base, editions.latest(0, FeedView.SIZE),
                editions.takenBack(FeedView.SIZE));
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
