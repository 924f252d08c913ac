package news.verbatim.reader.view;

import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import news.verbatim.events.act.NoticeKind;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.CheckedQuotation;
import news.verbatim.events.text.StoryText;
import news.verbatim.publishing.publication.PublicName;
import news.verbatim.publishing.publication.PublicNotice;
import news.verbatim.publishing.serving.PublishedStory;
import news.verbatim.reader.serving.Jsons;
import news.verbatim.reader.serving.Masthead;

/**
 * What machines read of a story's page, in the words of schema.org: a {@code NewsArticle} with each {@code Quotation},
 * who said it ({@code creator}) and what it rests on ({@code isBasedOn}), its {@code CorrectionComment}s, and the
 * publisher's rules.
 */
final class StructuredData {

    private static final String CHECKING = "/how-we-check";

    private StructuredData() {
    }

    static String of(PublishedStory story, Masthead masthead, String base) {
        StoryText text = story.content().text();
        JsonObjectBuilder article = Jsons.object()
                .add("@context", "https://schema.org")
                .add("@type", "NewsArticle")
                .add("@id", "urn:uuid:" + story.story())
                .add("url", base + story.address())
                .add("mainEntityOfPage", base + story.address())
                .add("headline", text.headline())
                .add("inLanguage", Script.language(text.language()))
                .add("articleSection", StoryViewer.deskName(text.desk()))
                .add("datePublished", time(story.publishedAt()))
                .add("dateModified", time(story.updatedAt()))
                .add("version", story.edition())
                .add("isAccessibleForFree", true)
                .add("publishingPrinciples", base + CHECKING)
                .add("author",
                        Jsons.array(PublicName.signing(text.byline()), name -> Jsons.object().add("@type", "Person")
                                .add("name", name.name()).add("url", base + Links.author(name))))
                .add("publisher", publisher(masthead, base))
                .add("hasPart", Jsons.array(story.quotations(), said -> quotation(said, text, story.zone(), base)));
        Jsons.addIfAny(article, "description", text.standfirst());
        List<Block> pictures = text.body().stream().filter(block -> block.picture() != null).toList();
        if (!pictures.isEmpty()) {
            article.add("image", Jsons.array(pictures, block -> picture(block, base)));
        }
        List<PublicNotice> corrections = story.notices().stream()
                .filter(notice -> notice.kind() == NoticeKind.CORRECTION).toList();
        if (!corrections.isEmpty()) {
            article.add("correction",
                    Jsons.array(corrections, notice -> Jsons.object().add("@type", "CorrectionComment")
                            .add("text", notice.note()).add("datePublished", time(notice.at()))));
        }
        return Jsons.inHtml(article.build());
    }

    private static JsonObjectBuilder picture(Block block, String base) {
        PictureView picture = PictureView.of(block.picture(), false);
        JsonObjectBuilder image = Jsons.object().add("@type", "ImageObject")
                .add("url", base + picture.largest().address())
                .add("contentUrl", base + picture.largest().address()).add("encodingFormat", picture.type())
                .add("width", picture.largest().width()).add("height", picture.largest().height());
        Jsons.addIfAny(image, "caption", block.text());
        Jsons.addIfAny(image, "description", picture.alt());
        Jsons.addIfAny(image, "creditText", picture.credit());
        Jsons.addIfAny(image, "copyrightNotice", picture.rights());
        return image;
    }

    private static JsonObjectBuilder publisher(Masthead masthead, String base) {
        return Jsons.object().add("@type", "NewsMediaOrganization").add("name", masthead.name()).add("url", base + "/")
                .add("publishingPrinciples", base + CHECKING).add("verificationFactCheckingPolicy", base + CHECKING);
    }

    private static JsonObjectBuilder quotation(CheckedQuotation said, StoryText text, ZoneId zone, String base) {
        CheckView check = CheckWording.view(said, 0, text, zone);
        JsonObjectBuilder quotation = Jsons.object().add("@type", "Quotation").add("text", said.quotation().words());
        if (!check.speaker().isEmpty()) {
            JsonObjectBuilder creator = Jsons.object().add("@type", "Person").add("name", check.speaker());
            Jsons.addIfAny(creator, "jobTitle", check.role());
            Jsons.addIfAny(creator, "url", check.speakerAddress().isEmpty() ? "" : base + check.speakerAddress());
            quotation.add("creator", creator);
        }
        if (!check.kind().isEmpty()) {
            JsonObjectBuilder evidence = Jsons.object().add("@type", "CreativeWork").add("genre", check.kind());
            Jsons.addIfAny(evidence, "name", check.evidence());
            Jsons.addIfAny(evidence, "dateCreated", check.date() == null ? "" : check.date().toString());
            Jsons.addIfAny(evidence, "position", check.where());
            quotation.add("isBasedOn", evidence);
        }
        return quotation.add("creditText", check.verdict());
    }

    private static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
