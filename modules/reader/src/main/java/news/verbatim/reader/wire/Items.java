package news.verbatim.reader.wire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.question.FeedsAsked;
import news.verbatim.events.question.ItemAsked;
import news.verbatim.publishing.publication.Standing;
import news.verbatim.publishing.serving.Editions;
import news.verbatim.publishing.serving.Found;
import news.verbatim.reader.serving.Masthead;
import news.verbatim.reader.serving.Templates;
import news.verbatim.reader.view.Links;
import news.verbatim.reader.view.WireView;

/** Writes stories for those who publish them elsewhere, whether they ask for them here or have them brought. */
@ApplicationScoped
public class Items {

    private static final List<String> FORMATS = List.of("/feed.atom", "/feed.rss", "/feed.json");

    @Inject
    private Editions editions;

    @Inject
    private Templates templates;

    @Inject
    private Masthead masthead;

    /** Returns what there is to say of a story now: its newest edition, or that it was taken back. */
    @ModuleInternal
    public WireView view(Found found) {
        return found.standing() == Standing.PUBLIC
                ? WireView.of(editions.at(found.address()).orElseThrow(NotFoundException::new))
                : WireView.takenBack(found, editions.noticesAt(found.address()));
    }

    /** Writes it in ninjs. */
    @ModuleInternal
    public JsonObject ninjs(WireView view, String base) {
        String xhtml = view.text() == null ? null
                : new String(templates.render("body.ftlx", view, base).bytes(), StandardCharsets.UTF_8);
        return Ninjs.item(view, xhtml, masthead, base);
    }

    void write(@Observes ItemAsked question) {
        editions.addressOf(question.story()).flatMap(editions::find)
                .ifPresent(found -> question.answer(ninjs(view(found), masthead.base()).toString()));
    }

    void name(@Observes FeedsAsked question) {
        FORMATS.forEach(feed -> question.answer(masthead.base() + feed));
        question.desks()
                .forEach(desk -> FORMATS.forEach(feed -> question.answer(masthead.base() + Links.desk(desk) + feed)));
    }
}
