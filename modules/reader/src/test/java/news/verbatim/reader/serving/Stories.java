package news.verbatim.reader.serving;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.CheckedQuotation;
import news.verbatim.events.text.CheckedText;
import news.verbatim.events.text.EvidenceKind;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.QuotationType;
import news.verbatim.events.text.Ruling;
import news.verbatim.events.text.SourceKind;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.StoryText;
import news.verbatim.events.text.Verdict;
import news.verbatim.publishing.publication.EditionCard;
import news.verbatim.publishing.publication.PublicNotice;
import news.verbatim.publishing.serving.PublishedStory;
import news.verbatim.reader.view.StoryView;
import news.verbatim.reader.view.StoryViewer;

/** Public stories, all invented. */
public final class Stories {

    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    public static final Instant AT_THREE = Instant.parse("2026-11-22T14:00:00Z");

    public static final String BASE = "https://record.example";
    /** Looks like one. */
    public static final String SIGNATURE = "0123456789abcdef:" + "A".repeat(86);

    public static final Masthead MASTHEAD = new Masthead("The Harbour Record", Optional.of(BASE),
            Optional.of("https://hub.example/"));

    /** What somebody might try in every field. */
    public static final String HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>&lt;${6543*7654}"
            + "#{6543*7654}<#assign x=1></textarea><!--]]>\u0007\u202e";

    private Stories() {
    }

    public static Templates templates() {
        Templates templates = new Templates();
        templates.open(MASTHEAD);
        return templates;
    }

    public static String rendered(String template, Object view) {
        return new String(templates().render(template, view, BASE).bytes(), StandardCharsets.UTF_8);
    }

    /** Returns a story with a quotation that a cue breaks, one told without marks, and a block quote. */
    public static PublishedStory tunnel() {
        String paragraph = "“There is no risk,” Oskar Lind told the council, “for the winter season.” Ferries will run at night,"
                + " he added.";
        StoryText text = new StoryText("Harbour tunnel to close for eleven weeks",
                "The road agency starts in January. Ferries replace the crossing, and freight gets the nights.",
                List.of("Closed from 11 January to 28 March, both tubes.", "Ferries are “free for all”."),
                List.of(Block.paragraph(
                        "The harbour tunnel closes on 11 January for its first full repair since it opened in"
                                + " 1974, the road agency said on Tuesday."),
                        Block.blockQuote("“We looked at nights only. It would have taken two years.”", "Marit Dahl",
                                "mayor"),
                        Block.heading("What the agency says"),
                        Block.paragraph(paragraph),
                        Block.list(List.of("Ferries every twelve minutes",
                                "Lorries “at night only”, in the western tube"))),
                "Rana Amari", "city", "en");
        Place fourth = new Place(Place.Field.BODY, 3);
        int second = paragraph.indexOf("“for");
        int told = paragraph.indexOf("Ferries will");
        return story(text, List.of(
                quotation(text, new Place(Place.Field.KEY_POINT, 1), "“free for all”", "Oskar Lind", Verdict.VERBATIM),
                quotation(text, new Place(Place.Field.BODY, 1), text.body().get(1).text(), "Marit Dahl",
                        Verdict.VERBATIM),
                checked(QuotationType.DIRECT, List.of(new Span(fourth, 0, 19), new Span(fourth, second, told - 1)),
                        "There is no risk for the winter season.", "Oskar Lind", Verdict.ALTERED),
                checked(QuotationType.INDIRECT, List.of(new Span(fourth, told, paragraph.length())),
                        "Ferries will run at night", "Oskar Lind", Verdict.PARAPHRASE),
                quotation(text, new Place(Place.Field.BODY, 4), "“at night only”", "Oskar Lind", Verdict.TRANSLATION)));
    }

    /** Returns a story in Arabic. */
    public static PublishedStory ferries() {
        String quote = "«لا خطر على الموسم الشتوي.»";
        StoryText text = new StoryText("العبّارات تعمل مجاناً طوال فترة الإصلاح",
                "يبدأ العمل في يناير ويستمر أحد عشر أسبوعاً",
                List.of("عبّارة كل اثنتي عشرة دقيقة"),
                List.of(Block.paragraph("قال مدير الوكالة للمجلس: " + quote + " وغادرت المعارضة القاعة قبل التصويت."),
                        Block.blockQuote("«درسنا العمل ليلاً فقط، وكان سيستغرق عامين.»", "ماريت دال", "رئيسة البلدية")),
                "رنا العامري", "city", "ar");
        return story(text, List.of(
                quotation(text, new Place(Place.Field.BODY, 0), quote, "أوسكار ليند", Verdict.TRANSLATION),
                quotation(text, new Place(Place.Field.BODY, 1), text.body().get(1).text(), "ماريت دال",
                        Verdict.VERBATIM)));
    }

    /** Returns a story with the same text in every field. */
    public static PublishedStory everywhere(String words) {
        StoryText text = new StoryText(words, words, List.of(words),
                List.of(Block.paragraph(words), Block.heading(words),
                        Block.blockQuote(words, words, words), Block.list(List.of(words, words))),
                words, words, words);
        Ruling ruling = new Ruling(Verdict.VERBATIM, words, EvidenceKind.NOTES, null, words, words, words,
                PersonId.next(),
                AT_THREE);
        List<CheckedQuotation> quotations = new ArrayList<>();
        for (Place place : text.places()) {
            quotations.add(new CheckedQuotation(new Quotation(QuotationId.next(), QuotationType.DIRECT,
                    List.of(new Span(place, 2, 9)), words, words, words, words), ruling));
        }
        return story(text, quotations);
    }

    /** Returns a story whose first block is a picture; in its caption stand the words “We never stopped,”. */
    public static PublishedStory pictured(Block... body) {
        StoryText text = new StoryText("The ferry is back", "", List.of(), List.of(body), "Rana Amari", "city", "en");
        return story(text, List.of(quotation(text, new Place(Place.Field.BODY, 0), "“We never stopped,”", "Marit Dahl",
                Verdict.VERBATIM)));
    }

    /** Returns a story with a quotation of somebody whose name is kept back, on notes with a telling name. */
    public static PublishedStory told(String speaker, String evidence, String where) {
        StoryText text = new StoryText("Doubts in the council", "", List.of(),
                List.of(Block.paragraph("“We were never asked,” " + speaker + " said.")), "Rana Amari", "city", "en");
        Ruling ruling = new Ruling(Verdict.VERBATIM, evidence, EvidenceKind.NOTES, LocalDate.of(2026, 11, 18),
                "We were never asked",
                "Met her at home.", "standard v1", PersonId.next(), AT_THREE, null, where, null, null, null, null,
                SourceKind.ANONYMOUS);
        return story(text, List.of(new CheckedQuotation(new Quotation(QuotationId.next(), QuotationType.DIRECT,
                List.of(new Span(new Place(Place.Field.BODY, 0), 0, 22)), "We were never asked,", "said", speaker, ""),
                ruling)));
    }

    public static StoryView view(PublishedStory story) {
        return StoryViewer.view(story, MASTHEAD, BASE);
    }

    public static EditionCard card(PublishedStory story) {
        StoryText text = story.content().text();
        return new EditionCard(story.story(), story.edition(), story.address(), text.headline(), text.standfirst(),
                text.byline(), text.pictures().stream().findFirst().orElse(null),
                text.desk(), text.language(), story.publishedAt(), story.updatedAt(), story.zone());
    }

    private static PublishedStory story(StoryText text, List<CheckedQuotation> quotations) {
        CheckedText content = new CheckedText(StoryId.next(), 1, "story", text, quotations, List.of());
        return new PublishedStory(content.story(), 1, "/2026/11/22/story", content, content.quotations(),
                content.seal(), SIGNATURE, AT_THREE, AT_THREE, BERLIN,
                List.of(), List.of(), null);
    }

    /** Returns the story as it was sealed with one quotation open, which was checked when it was public. */
    public static PublishedStory checkedSince(PublishedStory story, int open) {
        List<CheckedQuotation> sealed = new ArrayList<>(story.quotations());
        sealed.set(open, new CheckedQuotation(sealed.get(open).quotation(), null));
        CheckedText content = new CheckedText(story.story(), 1, "story", story.content().text(), sealed, List.of());
        return new PublishedStory(story.story(), 1, story.address(), content, story.quotations(), content.seal(),
                SIGNATURE,
                AT_THREE, AT_THREE,
                BERLIN, List.of(), List.of(), null);
    }

    /** Returns another edition of a story, with what readers are told and the editions that they can see. */
    public static PublishedStory again(PublishedStory story, int edition, List<PublicNotice> notices, int versions) {
        return new PublishedStory(story.story(), edition, story.address(), story.content(), story.quotations(),
                story.seal(), SIGNATURE, AT_THREE,
                AT_THREE.plusSeconds(3600), BERLIN, notices, IntStream.rangeClosed(1, versions)
                        .mapToObj(i -> new PublishedStory.Version(versions + 1 - i, AT_THREE)).toList(),
                null);
    }

    private static CheckedQuotation quotation(StoryText text, Place place, String marked, String speaker,
            Verdict verdict) {
        int start = text.at(place).indexOf(marked);
        return checked(QuotationType.DIRECT, List.of(new Span(place, start, start + marked.length())),
                marked.substring(1, marked.length() - 1), speaker, verdict);
    }

    private static CheckedQuotation checked(QuotationType type, List<Span> pieces, String words, String speaker,
            Verdict verdict) {
        Ruling ruling = new Ruling(verdict, "Council meeting", EvidenceKind.OWN_RECORDING, LocalDate.of(2026, 11, 18),
                words, "",
                "standard v1", PersonId.next(), AT_THREE.minusSeconds(3720));
        return new CheckedQuotation(new Quotation(QuotationId.next(), type, pieces, words, "told", speaker, ""),
                ruling);
    }
}
