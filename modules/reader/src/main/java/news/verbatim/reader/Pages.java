package news.verbatim.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.question.CheckpointAsked;
import news.verbatim.publishing.serving.Editions;
import news.verbatim.publishing.serving.Found;
import news.verbatim.publishing.serving.PublishedStory;
import news.verbatim.reader.serving.Assets;
import news.verbatim.reader.serving.Masthead;
import news.verbatim.reader.serving.Page;
import news.verbatim.reader.serving.Serving;
import news.verbatim.reader.view.StoryViewer;
import news.verbatim.reader.view.TakenBackView;

/** A story's page, and the few pages that are always the same. */
@Path("/")
@RequestScoped
public class Pages {

    @Inject
    private Editions editions;

    @Inject
    private Serving serving;

    @Inject
    private Masthead masthead;

    @Inject
    private Event<CheckpointAsked> question;

    @GET
    @Path("{day: \\d{4}/\\d{2}/\\d{2}}/{slug: [a-z0-9-]+}")
    public Object story(@PathParam("day") String day, @PathParam("slug") String slug,
            @QueryParam("edition") String edition) {
        String address = "/" + day + "/" + slug;
        Found found = serving.find(address);
        if (!found.address().equals(address)) {
            return Response.status(Response.Status.MOVED_PERMANENTLY).location(URI.create(found.address())).build();
        }
        return switch (found.standing()) {
            case PUBLIC -> page(found, edition == null ? 0 : number(edition));
            case WITHDRAWN -> serving.story(address, found, () -> serving.render("taken-back.ftlh",
                    TakenBackView.of(editions.noticesAt(address), found.zone())));
            case KILLED, NONE -> throw new WebApplicationException(Response.Status.GONE);
        };
    }

    private Page page(Found found, int edition) {
        String address = edition == 0 ? found.address() : found.address() + "?edition=" + edition;
        return serving.story(address, found, () -> {
            PublishedStory story = (edition == 0 ? editions.at(found.address())
                    : editions.version(found.address(), edition))
                    .orElseThrow(NotFoundException::new);
            return serving.render("story.ftlh", StoryViewer.view(story, masthead, serving.base()));
        });
    }

    @GET
    @Path("how-we-check")
    public Page howWeCheck() {
        return serving.list("/how-we-check", () -> serving.render("how-we-check.ftlh", ""));
    }

    /** Returns what anybody needs who looks at a signature. */
    @GET
    @Path("seal-keys.pem")
    public Page sealKeys() {
        return Page.of("application/x-pem-file", Page.TEN_MINUTES, String.join("", editions.sealKeys()));
    }

    /** Returns the ledger's last checkpoint, for who keeps them and looks whether each goes on from the one before. */
    @GET
    @Path("ledger-checkpoint.json")
    @Transactional
    public Page checkpoint(@QueryParam("since") String since) {
        CheckpointAsked asked = new CheckpointAsked(since != null && since.matches("[0-9]{1,18}")
                ? Long.parseLong(since)
                : 0);
        question.fire(asked);
        return Page.of(Page.JSON, Page.TEN_MINUTES, asked.json().orElseThrow(NotFoundException::new));
    }

    @GET
    @Path("assets/{name}")
    public Page asset(@PathParam("name") String name) {
        return Assets.find(name).orElseThrow(NotFoundException::new);
    }

    /** Reads the number of an edition or of a page; what is no number means the first one. */
    @ModuleInternal
    public static int number(String asked) {
        try {
            return asked == null ? 1 : Math.max(1, Integer.parseInt(asked));
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
