package news.verbatim.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import news.verbatim.events.DemoNewsroomStaffed;
import news.verbatim.events.PersonId;
import news.verbatim.events.StoryId;

/** Gives a demo newsroom two stories: one with the checkers, one still being written. People and facts are invented. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DemoStories {

    @Inject
    private Shelf shelf;

    @Inject
    private Reader reader;

    @Inject
    private Clock clock;

    @Inject
    private Submission submission;

    void write(@Observes DemoNewsroomStaffed event) {
        PersonId author = event.reporter();
        begin("demo-library.txt", author);
        submission.submit(begin("demo-ferry.txt", author), author, CoverNote.NONE);
    }

    private Story begin(String resource, PersonId author) {
        Understood article = RawArticle.understand(read(resource), "Rana Amari", "city");
        Story story = new Story(StoryId.next(), Draft.of(reader.read(TextRules.cleaned(article.text()))), author,
                clock.instant());
        shelf.put(story);
        return story;
    }

    private static String read(String resource) {
        try (InputStream in = DemoStories.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
