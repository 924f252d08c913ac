package news.verbatim.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Function;
import news.verbatim.publishing.serving.Found;
import news.verbatim.reader.serving.Documents;
import news.verbatim.reader.serving.Jsons;
import news.verbatim.reader.serving.Page;
import news.verbatim.reader.serving.Serving;
import news.verbatim.reader.view.WireView;
import news.verbatim.reader.wire.Items;
import news.verbatim.reader.wire.Ninjs;

/**
 * Stories for those who publish them elsewhere, in the IPTC's formats, and the schema of what we add to one of them.
 */
@Path("/")
@RequestScoped
public class Wire {

    private static final String STORY = "{day: \\d{4}/\\d{2}/\\d{2}}/{slug: [a-z0-9-]+}";

    @Inject
    private Items items;

    @Inject
    private Serving serving;

    @GET
    @Path(STORY + "/ninjs.json")
    public Object ninjs(@PathParam("day") String day, @PathParam("slug") String slug) {
        return item(day, slug, "/ninjs.json", view -> Jsons.page(Page.JSON, items.ninjs(view, serving.base())));
    }

    @GET
    @Path(STORY + "/newsml-g2.xml")
    public Object newsml(@PathParam("day") String day, @PathParam("slug") String slug) {
        return item(day, slug, "/newsml-g2.xml", view -> serving.render("newsml.ftlx", view));
    }

    private Object item(String day, String slug, String name, Function<WireView, Page> write) {
        String address = "/" + day + "/" + slug;
        Found found = serving.find(address);
        if (!found.address().equals(address)) {
            return Response.status(Response.Status.MOVED_PERMANENTLY).location(URI.create(found.address() + name))
                    .build();
        }
        return serving.story(address + name, found, () -> write.apply(items.view(found)));
    }

    @GET
    @Path(Ninjs.SCHEMA)
    public Page schema() {
        return Documents.page("ninjs-verbatim-1.json", "application/schema+json", serving.base());
    }
}
