package news.verbatim.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import news.verbatim.events.ModuleInternal;
import news.verbatim.publishing.listing.Lists;
import news.verbatim.publishing.publication.EditionCard;
import news.verbatim.reader.serving.Jsons;
import news.verbatim.reader.serving.Masthead;
import news.verbatim.reader.serving.Page;
import news.verbatim.reader.serving.Serving;
import news.verbatim.reader.view.CardView;
import news.verbatim.reader.view.FeedView;
import news.verbatim.reader.view.Links;

/** The newest stories for those who subscribe: Atom (RFC 4287), RSS 2.0 and JSON Feed 1.1, of all and of each desk. */
@Path("/")
@RequestScoped
public class Feeds {

    @Inject
    private Lists lists;

    @Inject
    private Serving serving;

    @Inject
    private Masthead masthead;

    @GET
    @Path("feed.{format: atom|rss|json}")
    public Page all(@PathParam("format") String format) {
        return serving.list("/feed." + format, () -> feed(format, "", lists.latest(null, FeedView.SIZE).cards()));
    }

    @GET
    @Path("desks/{desk}/feed.{format: atom|rss|json}")
    public Page ofDesk(@PathParam("desk") String desk, @PathParam("format") String format) {
        return serving.list(Links.desk(desk) + "/feed." + format, () -> {
            List<EditionCard> cards = lists.ofDesk(desk, null, FeedView.SIZE).cards();
            if (cards.isEmpty()) {
                throw new NotFoundException();
            }
            return feed(format, desk, cards);
        });
    }

    private Page feed(String format, String desk, List<EditionCard> cards) {
        FeedView view = FeedView.of(masthead, desk, cards, lists.takenBack(FeedView.SIZE));
        String self = serving.base() + view.self() + "." + format;
        Page page = switch (format) {
            case "atom" -> serving.render("feed.ftlx", view);
            case "rss" -> serving.render("rss.ftlx", view);
            default -> Jsons.page(Page.JSON_FEED, json(view, self, serving.base(), masthead).build());
        };
        return page.linking("<" + self + ">; rel=\"self\""
                + masthead.hub().map(hub -> ", <" + hub + ">; rel=\"hub\"").orElse(""));
    }

    @ModuleInternal
    public static JsonObjectBuilder json(FeedView view, String self, String base, Masthead masthead) {
        JsonObjectBuilder feed = Jsons.object().add("version", "https://jsonfeed.org/version/1.1")
                .add("title", view.title())
                .add("home_page_url", base + view.home()).add("feed_url", self);
        masthead.hub().ifPresent(
                hub -> feed.add("hubs", Jsons.array().add(Jsons.object().add("type", "WebSub").add("url", hub))));
        return feed.add("items", Jsons.array(view.entries(), entry -> item(entry, base)));
    }

    private static JsonObjectBuilder item(CardView entry, String base) {
        JsonObjectBuilder item = Jsons.object().add("id", "urn:uuid:" + entry.id()).add("url", base + entry.address())
                .add("title", entry.headline())
                .add("content_text", entry.standfirst().isEmpty() ? entry.headline() : entry.standfirst())
                .add("date_published", entry.published().exact()).add("date_modified", entry.updated().exact())
                .add("language", entry.language()).add("tags", Jsons.array().add(entry.desk()));
        if (entry.picture() != null) {
            item.add("image", base + entry.picture().usual().address());
        }
        if (!entry.byline().isEmpty()) {
            item.add("authors", Jsons.array().add(Jsons.object().add("name", entry.byline())));
        }
        return item;
    }
}
