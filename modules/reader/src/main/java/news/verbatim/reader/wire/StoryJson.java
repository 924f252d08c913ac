package news.verbatim.reader.wire;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.StoryText;
import news.verbatim.publishing.publication.EditionCard;
import news.verbatim.reader.serving.Jsons;
import news.verbatim.reader.view.CardView;
import news.verbatim.reader.view.PictureView;
import news.verbatim.reader.view.WireView;

/** Stories in JSON, as the API has them. */
@ModuleInternal
public final class StoryJson {

    private StoryJson() {
    }

    /** A story in a list. */
    public static JsonObjectBuilder card(EditionCard story, String base) {
        CardView card = CardView.of(story);
        JsonObjectBuilder json = Jsons.object().add("id", card.id()).add("edition", card.edition())
                .add("url", base + card.address()).add("api", base + "/api/stories/" + card.id())
                .add("headline", card.headline()).add("desk", story.desk()).add("language", card.language())
                .add("publishedAt", card.published().exact()).add("updatedAt", card.updated().exact());
        Jsons.addIfAny(json, "standfirst", card.standfirst());
        Jsons.addIfAny(json, "byline", card.byline());
        if (card.picture() != null) {
            json.add("picture", picture(card.picture(), base));
        }
        return json;
    }

    /** A story, whole. */
    public static JsonObject whole(WireView view, String base) {
        StoryText text = view.text();
        JsonObjectBuilder json = Jsons.object().add("id", view.id()).add("edition", view.edition())
                .add("url", base + view.address()).add("ninjs", base + view.address() + "/ninjs.json")
                .add("newsml", base + view.address() + "/newsml-g2.xml")
                .add("headline", text.headline()).add("standfirst", text.standfirst()).add("byline", text.byline())
                .add("desk", text.desk()).add("language", view.language())
                .add("publishedAt", view.first()).add("updatedAt", view.updated()).add("seal", view.seal())
                .add("signature", view.signature()).add("revision", view.revision())
                .add("keys", base + "/seal-keys.pem")
                .add("keyPoints", Jsons.texts(text.keyPoints()))
                .add("body", Jsons.array(text.body(), block -> block(block, base)))
                .add("quotations", Jsons.array(view.checks(), QuotationJson::of))
                .add("notices", Jsons.array(view.notices(), QuotationJson::of));
        return json.build();
    }

    private static JsonObjectBuilder block(Block block, String base) {
        JsonObjectBuilder json = Jsons.object().add("kind", block.kind().name()).add("text", block.text());
        Jsons.addIfAny(json, "speaker", block.speaker());
        Jsons.addIfAny(json, "role", block.role());
        if (block.picture() != null) {
            json.add("picture", picture(PictureView.of(block.picture(), false), base));
        }
        return json;
    }

    private static JsonObjectBuilder picture(PictureView picture, String base) {
        JsonObjectBuilder json = Jsons.object().add("sha256", picture.sha256()).add("type", picture.type())
                .add("alt", picture.alt()).add("credit", picture.credit());
        Jsons.addIfAny(json, "rights", picture.rights());
        return json.add("files", Jsons.array(picture.files(), file -> Jsons.object().add("url", base + file.address())
                .add("width", file.width()).add("height", file.height())));
    }
}
