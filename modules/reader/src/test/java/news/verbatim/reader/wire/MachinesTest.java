package news.verbatim.reader.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import news.verbatim.events.act.NoticeKind;
import news.verbatim.publishing.publication.PublicNotice;
import news.verbatim.publishing.publication.Standing;
import news.verbatim.publishing.serving.Found;
import news.verbatim.publishing.serving.PublishedStory;
import news.verbatim.reader.Api;
import news.verbatim.reader.serving.Stories;
import news.verbatim.reader.view.MessageView;
import news.verbatim.reader.view.WireView;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * What programs read of a story: structured data, ninjs and the API, by validators of others and the schemas that we
 * publish.
 */
class MachinesTest {

    private static final PublicNotice CORRECTION = new PublicNotice(NoticeKind.CORRECTION, 2, "There is no risk.",
            "He said “no great risk” </script>.", Stories.AT_THREE.plusSeconds(3600));

    private final PublishedStory corrected = Stories.again(Stories.tunnel(), 2, List.of(CORRECTION), 0);

    @Test
    void thePageSaysInSchemaOrgsWordsWhoSaidWhatAndWhatThatRestsOn() {
        JsonObject article = structured(corrected);

        assertEquals("NewsArticle", article.getString("@type"));
        assertEquals("https://record.example/2026/11/22/story", article.getString("url"));
        assertEquals("https://record.example/how-we-check", article.getString("publishingPrinciples"));
        JsonObject publisher = article.getJsonObject("publisher");
        assertEquals("NewsMediaOrganization", publisher.getString("@type"));
        assertEquals("https://record.example/how-we-check", publisher.getString("verificationFactCheckingPolicy"));
        JsonArray parts = article.getJsonArray("hasPart");
        assertEquals(5, parts.size());
        JsonObject mayor = parts.getJsonObject(1);
        assertEquals("Quotation", mayor.getString("@type"));
        assertEquals("Marit Dahl", mayor.getJsonObject("creator").getString("name"));
        assertEquals("Council meeting", mayor.getJsonObject("isBasedOn").getString("name"));
        JsonObject correction = article.getJsonArray("correction").getJsonObject(0);
        assertEquals("CorrectionComment", correction.getString("@type"));
        assertEquals(CORRECTION.note(), correction.getString("text"));
    }

    @Test
    void structuredDataStaysDataWhateverStandsInAField() {
        JsonObject article = structured(Stories.everywhere(Stories.HOSTILE));

        assertEquals(Stories.HOSTILE, article.getString("headline"));
    }

    @Test
    void theNinjsItemIsOneByTheSchemaThatIsPublishedWithIt() {
        JsonSchema schema = Schemas.ninjs();
        Schemas.assertValid(schema, ninjs(corrected));
        Schemas.assertValid(schema, ninjs(Stories.ferries()));
        Schemas.assertValid(schema, ninjs(Stories.everywhere(Stories.HOSTILE)));
    }

    @Test
    void theSchemaRefusesWhatIsNoItem() {
        JsonObject item = ninjs(corrected);
        JsonSchema schema = Schemas.ninjs();
        assertFalse(valid(schema, Json.createObjectBuilder(item).add("pubStatus", "killed").build()));
        assertFalse(valid(schema, Json.createObjectBuilder(item).add("body_text", "x").build()));
        assertFalse(valid(schema, Json.createObjectBuilder(item).add("pubStatus", "withheld").build()));
        assertFalse(valid(schema, Json.createObjectBuilder(item).remove("verbatim").build()));
    }

    @Test
    void whatWasTakenBackHasNoWordsInNinjs() {
        Found killed = new Found(corrected.story(), 2, Standing.KILLED, Stories.BERLIN, corrected.address(), "2.1");
        PublicNotice kill = new PublicNotice(NoticeKind.KILL, 2, "", "A court forbade it.", Stories.AT_THREE);
        JsonObject item = Ninjs.item(WireView.takenBack(killed, List.of(kill)), null, Stories.MASTHEAD, Stories.BASE);

        Schemas.assertValid(Schemas.ninjs(), item);
        assertEquals("canceled", item.getString("pubStatus"));
        assertFalse(item.toString().contains("court"), item.toString());
    }

    @Test
    void anEmbargoThatEndedIsTold() {
        PublishedStory story = Stories.tunnel();
        PublishedStory embargoed = new PublishedStory(story.story(), 1, story.address(), story.content(),
                story.quotations(), story.seal(), Stories.SIGNATURE,
                Stories.AT_THREE, Stories.AT_THREE, Stories.BERLIN, List.of(), List.of(), Stories.AT_THREE);

        assertEquals("2026-11-22T14:00:00Z", ninjs(embargoed).getString("embargoedUntil"));
        Schemas.assertValid(Schemas.ninjs(), ninjs(embargoed));
    }

    @Test
    void theApiAnswersAsItsDocumentSays() {
        for (PublishedStory story : List.of(corrected, Stories.ferries(), Stories.everywhere(Stories.HOSTILE))) {
            Schemas.assertValid(Schemas.ofApi("Story"), StoryJson.whole(WireView.of(story), Stories.BASE));
            Schemas.assertValid(Schemas.ofApi("StoryCard"), StoryJson.card(Stories.card(story), Stories.BASE).build());
        }
        String problem = new String(
                Problem.page(404, MessageView.forStatus(404), new RuntimeException("secret")).bytes(),
                StandardCharsets.UTF_8);
        Schemas.assertValid(Schemas.ofApi("Problem"), parse(problem));
        assertFalse(problem.contains("secret"), problem);
    }

    @Test
    void theDocumentOfTheApiNamesEveryAddressAndNoOther() {
        Set<String> answered = Arrays.stream(Api.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(GET.class))
                .map(method -> "/api/" + method.getAnnotation(Path.class).value())
                .filter(path -> !path.endsWith("openapi.json"))
                .collect(Collectors.toSet());
        Set<String> documented = StreamSupport
                .stream(((Iterable<String>) () -> Schemas.json("openapi.json").get("paths")
                        .fieldNames()).spliterator(), false)
                .collect(Collectors.toSet());

        assertEquals(answered, documented);
    }

    @Test
    void nothingLeadsToAProtectedSource() {
        PublishedStory story = Stories.told("a council member", "Call with Ingrid Solheim", "00:12:31");
        for (String output : List.of(Stories.rendered("story.ftlh", Stories.view(story)), structured(story).toString(),
                ninjs(story).toString(), Stories.rendered("newsml.ftlx", WireView.of(story)),
                StoryJson.whole(WireView.of(story), Stories.BASE).toString())) {
            assertFalse(output.contains("Solheim"), output);
            assertFalse(output.contains("00:12:31"), output);
            assertFalse(output.contains("/speakers/"), output);
            assertTrue(output.contains("council member"), output);
        }
        String page = Stories.rendered("story.ftlh", Stories.view(story));
        assertTrue(page.contains("A reporter’s notes. Checked"), page);
    }

    private static boolean valid(JsonSchema schema, JsonObject json) {
        return schema.validate(json.toString(), InputFormat.JSON).isEmpty();
    }

    private static JsonObject structured(PublishedStory story) {
        return parse(Jsoup.parse(Stories.rendered("story.ftlh", Stories.view(story)))
                .select("script[type=application/ld+json]").first().data());
    }

    private static JsonObject ninjs(PublishedStory story) {
        return Ninjs.item(WireView.of(story), Stories.rendered("body.ftlx", WireView.of(story)), Stories.MASTHEAD,
                Stories.BASE);
    }

    private static JsonObject parse(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }
}
