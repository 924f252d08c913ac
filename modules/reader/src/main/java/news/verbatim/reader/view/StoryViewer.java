package news.verbatim.reader.view;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.CheckedQuotation;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Place.Field;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.QuotationType;
import news.verbatim.events.text.StoryText;
import news.verbatim.publishing.serving.PublishedStory;
import news.verbatim.reader.serving.Masthead;

/** Makes the view of a story: what is quoted, by whom, and how it was checked. */
@ModuleInternal
public final class StoryViewer {

    private final PublishedStory story;
    private final StoryText text;
    private final ZoneId zone;
    private final Marking marking = new Marking();
    private final List<CheckView> checks = new ArrayList<>();

    private final Masthead masthead;
    private final String base;

    private StoryViewer(PublishedStory story, Masthead masthead, String base) {
        this.story = story;
        this.masthead = masthead;
        this.base = base;
        this.text = story.content().text();
        this.zone = story.zone();
    }

    /**
     * Makes the view.
     *
     * @param base what absolute links begin with
     */
    public static StoryView view(PublishedStory story, Masthead masthead, String base) {
        return new StoryViewer(story, masthead, base).view();
    }

    private StoryView view() {
        numberWhatStandsInRunningText();
        List<List<TextPiece>> keyPoints = IntStream.range(0, text.keyPoints().size())
                .mapToObj(i -> pieces(Field.KEY_POINT, i)).toList();
        List<BlockView> body = IntStream.range(0, text.body().size()).mapToObj(this::block).toList();
        return new StoryView(story.story().toString(), story.address(), text.headline(), text.standfirst(),
                pieces(Field.STANDFIRST, 0), Script.language(text.language()),
                Script.direction(text.language(), text.headline()), keyPoints, body, Links.byline(text.byline()),
                deskName(text.desk()), Links.desk(text.desk()),
                TimeView.of(story.publishedAt(), zone), TimeView.of(story.updatedAt(), zone), story.edition(),
                story.isSuperseded(), story.notices().stream().map(notice -> NoticeView.of(notice, zone)).toList(),
                versions(),
                CheckWording.count(story.quotations()), checks, story.isCheckedSince(), story.seal().hex(),
                story.signature(),
                StructuredData.of(story, masthead, base));
    }

    private List<StoryView.VersionView> versions() {
        return story.versions().stream().map(version -> new StoryView.VersionView(version.edition(),
                story.address() + "?edition=" + version.edition(), TimeView.of(version.publishedAt(), zone))).toList();
    }

    private void numberWhatStandsInRunningText() {
        for (CheckedQuotation checked : story.quotations()) {
            if (!standsInBlockQuote(checked)) {
                int number = checks.size() + 1;
                checks.add(CheckWording.view(checked, number, text, zone));
                Quotation quotation = checked.quotation();
                marking.note(number, quotation.type() == QuotationType.INDIRECT, quotation.pieces());
            }
        }
    }

    private boolean standsInBlockQuote(CheckedQuotation checked) {
        return IntStream.range(0, text.body().size())
                .anyMatch(i -> text.body().get(i).kind() == Block.Kind.BLOCK_QUOTE && standsIn(checked, i));
    }

    private static boolean standsIn(CheckedQuotation checked, int block) {
        Place place = new Place(Field.BODY, block);
        return checked.quotation().pieces().stream().anyMatch(piece -> piece.place().equals(place));
    }

    private List<TextPiece> pieces(Field field, int index) {
        Place place = new Place(field, index);
        return marking.pieces(place, text.at(place));
    }

    private BlockView block(int index) {
        Block block = text.body().get(index);
        Place place = new Place(Field.BODY, index);
        List<TextPiece> pieces = marking.pieces(place, block);
        List<List<TextPiece>> lines = block.kind() == Block.Kind.LIST ? Marking.lines(pieces) : List.of(pieces);
        List<CheckView> own = block.kind() != Block.Kind.BLOCK_QUOTE ? List.of()
                : story.quotations().stream().filter(checked -> standsIn(checked, index))
                        .map(checked -> CheckWording.view(checked, 0, text, zone)).toList();
        String address = own.stream().filter(check -> check.speaker().equals(block.speaker().strip()))
                .map(CheckView::speakerAddress).findFirst().orElse("");
        return new BlockView(block.kind().name(), lines, block.speaker(), address, block.role(), own, picture(block));
    }

    private PictureView picture(Block block) {
        return block.picture() == null ? null
                : PictureView.of(block.picture(), block.picture() == text.pictures().get(0));
    }

    /** Desks are named by short codes such as {@code city}, which readers know as City. */
    public static String deskName(String code) {
        String words = code.replace('-', ' ');
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
    }
}
