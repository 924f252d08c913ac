package news.verbatim.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.List;
import java.util.Optional;
import news.verbatim.events.id.StoryId;
import news.verbatim.publishing.listing.Finding;
import news.verbatim.publishing.listing.FoundPage;
import news.verbatim.publishing.listing.ListKey;
import news.verbatim.publishing.listing.ListPage;
import news.verbatim.publishing.listing.Lists;
import news.verbatim.publishing.listing.QuotedPage;
import news.verbatim.publishing.publication.PublicName;
import news.verbatim.publishing.publication.PublicNotice;
import news.verbatim.publishing.publication.Standing;
import news.verbatim.publishing.serving.Editions;
import news.verbatim.publishing.serving.Found;
import news.verbatim.reader.serving.Documents;
import news.verbatim.reader.serving.Jsons;
import news.verbatim.reader.serving.Page;
import news.verbatim.reader.serving.Serving;
import news.verbatim.reader.view.CheckWording;
import news.verbatim.reader.view.Links;
import news.verbatim.reader.view.StoryViewer;
import news.verbatim.reader.view.WireView;
import news.verbatim.reader.wire.Problem;
import news.verbatim.reader.wire.QuotationJson;
import news.verbatim.reader.wire.StoryJson;

/** What is public, for programs to read. {@code /api/openapi.json} says the same as this class, for them. */
@Path("api")
@RequestScoped
public class Api {

    private static final int USUAL = 20;
    private static final int MOST = 100;

    @Inject
    private Lists lists;

    @Inject
    private Editions editions;

    @Inject
    private Finding finding;

    @Inject
    private Serving serving;

    @Context
    private HttpServletRequest request;

    @QueryParam("behind")
    private String behind;

    @QueryParam("size")
    private String size;

    @GET
    @Path("openapi.json")
    public Page openapi() {
        return Documents.page("openapi.json", "application/vnd.oai.openapi+json", serving.base());
    }

    @GET
    @Path("desks")
    public Page desks() {
        return serving.list("/api/desks", () -> Jsons.page(Page.JSON, Jsons
                .object().add("desks", Jsons.array(lists.desks(),
                        desk -> Jsons.object().add("code", desk).add("name", StoryViewer.deskName(desk))
                                .add("stories", serving.base() + "/api/stories?desk=" + Links.encoded(desk))))
                .build()));
    }

    @GET
    @Path("stories")
    public Page stories(@QueryParam("desk") String desk) {
        ListKey key = key();
        int most = size();
        return serving.list("/api/stories", () -> {
            ListPage page = desk == null ? lists.latest(key, most) : lists.ofDesk(desk, key, most);
            JsonObjectBuilder json = Jsons.object().add("stories",
                    Jsons.array(page.cards(), card -> StoryJson.card(card, serving.base())));
            page.next().ifPresent(next -> json.add("next", serving.base() + "/api/stories?"
                    + (desk == null ? "" : "desk=" + Links.encoded(desk) + "&") + "size=" + most + "&behind=" + next));
            return Jsons.page(Page.JSON, json.build());
        });
    }

    @GET
    @Path("stories/{id}")
    public Page story(@PathParam("id") String id) {
        String address = editions.addressOf(id(id)).orElseThrow(NotFoundException::new);
        Found found = serving.find(address);
        if (found.standing() != Standing.PUBLIC) {
            List<PublicNotice> notices = editions.noticesAt(address);
            throw Problem.gone(found.standing() == Standing.KILLED || notices.isEmpty()
                    ? "This story must not be used any more."
                    : notices.get(0).note());
        }
        return serving.story("/api/stories/" + found.story(), found,
                () -> Jsons.page(Page.JSON, StoryJson.whole(WireView.of(
                        editions.at(address).orElseThrow(NotFoundException::new)), serving.base())));
    }

    @GET
    @Path("speakers/{name}/quotations")
    public Page quotations(@PathParam("name") String name) {
        PublicName speaker = PublicName.of(name);
        ListKey key = key();
        int most = size();
        String address = "/api" + Links.speaker(speaker) + "/quotations";
        return serving.list(address, () -> {
            QuotedPage page = finding.quotedFrom(speaker, key, most);
            JsonObjectBuilder json = Jsons.object().add("stories", Jsons.array(page.stories(),
                    found -> StoryJson.card(found.card(), serving.base()).add("quotations", Jsons.array(
                            found.quotations(),
                            said -> QuotationJson.of(CheckWording.view(said, 0, found.text(), found.card().zone()))))));
            page.next().ifPresent(
                    next -> json.add("next", serving.base() + address + "?size=" + most + "&behind=" + next));
            return Jsons.page(Page.JSON, json.build());
        });
    }

    @GET
    @Path("search")
    public Page search(@QueryParam("q") String typed, @QueryParam("page") String page) {
        int number = Pages.number(page);
        int most = size();
        Optional<FoundPage> found = finding.words(request.getRemoteAddr(), typed == null ? "" : typed, number - 1,
                most);
        FoundPage shown = found.orElseThrow(() -> Problem.with("Say in q what to look for: at least one word."));
        JsonObjectBuilder json = Jsons.object().add("stories",
                Jsons.array(shown.cards(), card -> StoryJson.card(card, serving.base())));
        if (shown.more()) {
            json.add("next", serving.base() + "/api/search?q=" + Links.encoded(typed) + "&size=" + most + "&page="
                    + (number + 1));
        }
        return Jsons.page(Page.JSON, json.build());
    }

    private static StoryId id(String written) {
        try {
            return StoryId.of(written);
        } catch (IllegalArgumentException e) {
            throw Problem.with("A story is named by a UUID.");
        }
    }

    private ListKey key() {
        return behind == null ? null
                : ListKey.parse(behind)
                        .orElseThrow(() -> Problem
                                .with("Take behind from the address under next; it is no place in a list."));
    }

    private int size() {
        if (size == null) {
            return USUAL;
        }
        if (!size.matches("[0-9]{1,3}") || Integer.parseInt(size) < 1 || Integer.parseInt(size) > MOST) {
            throw Problem.with("A page has from 1 to " + MOST + " stories.");
        }
        return Integer.parseInt(size);
    }
}
