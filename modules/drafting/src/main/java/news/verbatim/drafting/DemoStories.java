package news.verbatim.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import news.verbatim.drafting.draft.Draft;
import news.verbatim.drafting.draft.Reader;
import news.verbatim.drafting.draft.TextRules;
import news.verbatim.drafting.importing.RawArticle;
import news.verbatim.drafting.pictures.CleanPicture;
import news.verbatim.drafting.pictures.PictureNotes;
import news.verbatim.drafting.pictures.PictureShelf;
import news.verbatim.drafting.story.CoverNote;
import news.verbatim.drafting.story.Shelf;
import news.verbatim.drafting.story.Story;
import news.verbatim.drafting.writing.Submission;
import news.verbatim.events.DemoNewsroomStaffed;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.StoryText;

/** Gives a demo newsroom two stories: one with the checkers, one still being written. People and facts are invented. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DemoStories {

    @Inject
    private Shelf shelf;

    @Inject
    private Reader reader;

    @Inject
    private PictureShelf pictures;

    @Inject
    private Clock clock;

    @Inject
    private Submission submission;

    void write(@Observes DemoNewsroomStaffed event) {
        PersonId author = event.reporter();
        begin("demo-library.txt", author, List.of());
        submission.submit(begin("demo-ferry.txt", author, List.of(DemoPicture.night())), author, CoverNote.NONE);
    }

    private Story begin(String resource, PersonId author, List<BufferedImage> photos) {
        StoryId id = StoryId.next();
        StoryText text = RawArticle.understand(read(resource), "Rana Amari", "city").text();
        List<Block> body = new ArrayList<>(text.body());
        photos.forEach(photo -> body.add(1, kept(id, photo, author)));
        StoryText whole = new StoryText(text.headline(), text.standfirst(), text.keyPoints(), body, text.byline(),
                text.desk(),
                text.language());
        Story story = new Story(id, Draft.of(reader.read(TextRules.cleaned(whole))), author, clock.instant());
        shelf.put(story);
        return story;
    }

    private Block kept(StoryId story, BufferedImage photo, PersonId author) {
        CleanPicture clean = CleanPicture.of(photo, PictureNotes.NONE);
        pictures.keep(story, clean, author);
        return Block.picture(
                clean.block().picture().saying(DemoPicture.ALT, "Drawing: The Harbour Record", "© The Harbour Record"),
                "The boats will cross every forty minutes, here a drawing of one.");
    }

    private static String read(String resource) {
        try (InputStream in = DemoStories.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
