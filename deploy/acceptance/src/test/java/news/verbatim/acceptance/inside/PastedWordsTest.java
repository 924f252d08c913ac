package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import news.verbatim.drafting.draft.Merge;
import news.verbatim.drafting.story.WorkingCopy;
import news.verbatim.drafting.writing.Writing;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.Inline;
import news.verbatim.events.text.StoryText;
import news.verbatim.factcheck.check.QuotationStatus;
import news.verbatim.factcheck.queue.CheckSheet;
import org.junit.jupiter.api.Test;

/** A checker hears which words of a quotation came out of a clipboard; neither the seal nor a reader ever does. */
class PastedWordsTest extends StoryTest {

    private static final String SAID = "“The crane stands still,” said Odo Kern, a rigger.";

    private static final String TYPED = "“We typed this one,” said Odo Kern.";

    @Inject
    private Writing writing;

    @Test
    void whatWasPastedIsToldToTheCheckerAndIsNoPartOfTheText() {
        StoryId story = begun();
        WorkingCopy copy = newsroom.copy(story);
        StoryText mine = with(copy.text(), Block.paragraph("A third paragraph."));
        newsroom.reporter
                .does(() -> writing.save(story, copy.number(), with(copy.text(), Block.paragraph("Another one."))));
        Merge merge = newsroom.reporter
                .asks(() -> writing.merge(story, copy.base(), mine, Map.of("body-2", Merge.Choice.BOTH)));
        newsroom.reporter.does(() -> writing.save(story, merge.number(), merge.text()));
        newsroom.submit(newsroom.reporter, story);

        CheckSheet sheet = newsroom.sheet(newsroom.checker, story);
        assertEquals(List.of("The crane stands", ""), sheet.statuses().stream().map(QuotationStatus::pasted).toList());
        assertEquals(Block.paragraph(SAID), sheet.content().text().body().get(0));
    }

    private StoryId begun() {
        StoryId story = StoryId.next();
        newsroom.reporter.does(() -> writing.begin(story, new StoryText("Crane " + story, "", List.of(),
                List.of(Block.paragraph(SAID).with(Inline.pasted(1, 17)), Block.paragraph(TYPED)), "Rana Amari", "city",
                "en")));
        return story;
    }

    private static StoryText with(StoryText text, Block more) {
        return new StoryText(text.headline(), text.standfirst(), text.keyPoints(),
                List.of(text.body().get(0), text.body().get(1), more), text.byline(), text.desk(), text.language());
    }
}
