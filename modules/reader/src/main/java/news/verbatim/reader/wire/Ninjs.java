package news.verbatim.reader.wire;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.text.StoryText;
import news.verbatim.reader.serving.Jsons;
import news.verbatim.reader.serving.Masthead;
import news.verbatim.reader.view.BlockView;
import news.verbatim.reader.view.CheckView;
import news.verbatim.reader.view.PictureView;
import news.verbatim.reader.view.WireView;

/**
 * Writes ninjs 3.2 (IPTC, News in JSON), with one extension of ours, {@code verbatim}: the seal, and every quotation
 * with its check. The schema of the extension is published with the site.
 */
@ModuleInternal
public final class Ninjs {

    public static final String SCHEMA = "/schemas/ninjs-verbatim-1.json";

    private Ninjs() {
    }

    /**
     * Writes an item.
     *
     * @param xhtml the body in XHTML; null if the story was taken back
     * @param base  what absolute links begin with
     */
    public static JsonObject item(WireView view, String xhtml, Masthead masthead, String base) {
        JsonObjectBuilder item = Jsons.object()
                .add("uri", "urn:uuid:" + view.id())
                .add("standard", Jsons.object().add("name", "ninjs").add("version", "3.2").add("schema", base + SCHEMA))
                .add("type", "text")
                .add("profile", view.pictures().isEmpty() ? "text-only" : "text-photo")
                .add("representationType", view.text() == null ? "partial" : "full")
                .add("version", String.valueOf(view.edition()))
                .add("versionCreated", view.updated())
                .add("pubStatus", view.status())
                .add("copyrightHolder", masthead.name());
        Jsons.addIfAny(item, "firstCreated", view.first());
        Jsons.addIfAny(item, "embargoedUntil", view.embargo());
        Jsons.addIfAny(item, "edNote", view.note());
        if (view.text() != null) {
            addText(item, view, xhtml, base);
        }
        return item.build();
    }

    private static void addText(JsonObjectBuilder item, WireView view, String xhtml, String base) {
        StoryText text = view.text();
        item.add("language", view.language())
                .add("slugline", view.slug())
                .add("headlines", Jsons.array().add(value("main", "text/plain", text.headline())))
                .add("bodies",
                        Jsons.array().add(value("plain", "text/plain", view.plain()).add("wordCount", text.wordCount()))
                                .add(value("main", "application/xhtml+xml", xhtml)))
                .add("subjects", Jsons.array().add(Jsons.object().add("name", view.desk()).add("rel", "section")))
                .add("renditions",
                        Jsons.array().add(Jsons.object().add("name", "web").add("href", base + view.address())
                                .add("contentType", "text/html")))
                .add("people",
                        Jsons.array(speakers(view),
                                check -> Jsons.object().add("name", check.speaker()).add("rel", "quoted")
                                        .add("uri", base + check.speakerAddress())));
        if (!view.pictures().isEmpty()) {
            item.add("associations", Jsons.array(view.pictures(), block -> picture(block, view, base)));
        }
        if (!text.standfirst().isEmpty()) {
            item.add("descriptions", Jsons.array().add(value("summary", "text/plain", text.standfirst())));
        }
        Jsons.addIfAny(item, "by", text.byline());
        item.add("verbatim", Jsons.object().add("seal", view.seal()).add("policy", base + "/how-we-check")
                .add("quotations", Jsons.array(view.checks(), QuotationJson::of))
                .add("notices", Jsons.array(view.notices(), QuotationJson::of)));
    }

    /** A picture is named by its hash (RFC 6920), and by its place among the others of the story. */
    private static JsonObjectBuilder picture(BlockView block, WireView view, String base) {
        PictureView picture = block.picture();
        JsonArrayBuilder said = Jsons.array();
        if (!block.words().isEmpty()) {
            said.add(value("caption", "text/plain", block.words()));
        }
        if (!picture.alt().isEmpty()) {
            said.add(value("altText", "text/plain", picture.alt()));
        }
        JsonObjectBuilder association = Jsons.object().add("name", "picture-" + (view.pictures().indexOf(block) + 1))
                .add("uri", "ni:///sha-256;" + Base64.getUrlEncoder().withoutPadding().encodeToString(
                        HexFormat.of().parseHex(picture.sha256())))
                .add("type", "picture").add("pubStatus", view.status()).add("by", picture.credit());
        Jsons.addIfAny(association, "usageTerms", picture.rights());
        return association.add("descriptions", said).add("renditions",
                Jsons.array(picture.files(), file -> Jsons.object()
                        .add("name", String.valueOf(file.width())).add("href", base + file.address())
                        .add("contentType", picture.type())
                        .add("width", file.width()).add("height", file.height())));
    }

    private static JsonObjectBuilder value(String role, String type, String value) {
        return Jsons.object().add("role", role).add("contentType", type).add("value", value);
    }

    private static List<CheckView> speakers(WireView view) {
        return view.checks().stream().filter(check -> !check.speakerAddress().isEmpty())
                .collect(Collectors.toMap(CheckView::speakerAddress, check -> check, (one, other) -> one,
                        LinkedHashMap::new))
                .values().stream().toList();
    }
}
