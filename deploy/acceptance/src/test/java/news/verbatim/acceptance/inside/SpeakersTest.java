package news.verbatim.acceptance.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import news.verbatim.drafting.listing.Stories;
import news.verbatim.drafting.story.WorkingCopy;
import news.verbatim.drafting.writing.Writing;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Verdict;
import news.verbatim.factcheck.check.Concern;
import news.verbatim.factcheck.queue.Concerns;
import news.verbatim.factcheck.speakers.KeepingSpeakers;
import news.verbatim.factcheck.speakers.SpeakerKind;
import news.verbatim.factcheck.speakers.SpeakerRole;
import news.verbatim.factcheck.speakers.SpeakerSheet;
import news.verbatim.factcheck.speakers.Speakers;
import org.junit.jupiter.api.Test;

/** The register of speakers: roles over time, merging, and what a story prints held against it. */
class SpeakersTest extends StoryTest {

    /** Every test has a speaker of its own: the register belongs to all of them. */
    private final String name = "Mara " + UUID.randomUUID().toString().substring(0, 8);

    @Inject
    private Speakers speakers;

    @Inject
    private KeepingSpeakers keeping;

    @Inject
    private Concerns concerns;

    @Inject
    private Writing writing;

    @Inject
    private Stories stories;

    @Test
    void aRoleThatWasNotHeldOnTheDayOfTheEvidenceIsFlagged() {
        UUID entry = add(name);
        // the recording is of 20 November 2026
        held(entry, "spokeswoman of the port", null, LocalDate.of(2026, 12, 19));
        held(entry, "harbour master", LocalDate.of(2026, 12, 20), null);
        StoryId story = submittedAs(name);
        newsroom.rule(newsroom.checker, story, Newsroom.WORDS.get(0), Verdict.VERBATIM, "");

        Concern concern = ofFirst(story);

        assertEquals(Concern.Kind.ROLE_NOT_HELD, concern.kind());
        assertTrue(concern.sentence().contains("harbour master only from 20 Dec 2026"), concern.sentence());
        assertTrue(concern.sentence().contains("On 20 Nov 2026 the register has: spokeswoman of the port."),
                concern.sentence());
        assertTrue(concern.sentence().contains("the day of “Press conference, own recording”"), concern.sentence());
        assertEquals(entry, concern.speaker());

        SpeakerRole role = open(entry).roles().get(0).role();
        newsroom.checker
                .does(() -> keeping.change(entry, new SpeakerRole(role.id(), role.role(), "", LocalDate.of(2026, 11, 1),
                        null, "The gazette")));
        assertEquals(List.of(), ofStory(story));
    }

    @Test
    void mergedEntriesAreOneAndCanBePartedWithEverythingTheyHad() {
        UUID one = add(name);
        UUID twin = add(name + " the younger");
        held(twin, "harbour master", null, null);
        held(one, "pilot", null, null);
        StoryId story = submittedAs(name);
        assertEquals(Concern.Kind.ROLE_UNKNOWN, ofFirst(story).kind());

        newsroom.editor.does(() -> keeping.merge(twin, one, "The port’s directory has her once."));

        assertEquals(List.of(), ofStory(story));
        assertEquals(one, open(twin).card().id());
        assertEquals(2, open(one).roles().size());
        assertEquals(List.of(name), names(name + " the"));
        assertRefused(null, "“" + name + " the younger” was merged into another entry meanwhile.",
                () -> newsroom.editor.does(() -> keeping.alsoCalled(twin, "Ms M")));
        assertRefused("other", "“" + name + " the younger” was merged into another entry itself.",
                () -> newsroom.editor.does(() -> keeping.merge(one, twin, "again")));

        newsroom.editor.does(() -> keeping.part(twin));

        assertEquals(1, open(twin).roles().size());
        assertEquals(Concern.Kind.ROLE_UNKNOWN, ofFirst(story).kind());
        assertTrue(open(one).changes().stream().anyMatch(change -> change.what().contains("directory")));
    }

    @Test
    void theirQuotationsAreFoundUnderEveryName() {
        UUID entry = add(name);
        StoryId story = submittedAs("Captain " + name);
        assertEquals(List.of(), open(entry).said());

        newsroom.checker.does(() -> keeping.alsoCalled(entry, "captain " + name));

        assertEquals(List.of(story, story), open(entry).said().stream().map(SpeakerSheet.Said::story).toList());
    }

    @Test
    void aSecondOneOfTheSameNameIsToldApart() {
        add(name);

        assertEquals("note", assertThrows(Refusal.class, () -> add(name.toUpperCase())).problems().get(0).field());
        newsroom.checker.does(() -> keeping.add(SpeakerKind.PERSON, name, "The ferry’s cook"));
        assertEquals(2, names(name).size());
    }

    @Test
    void aWriterReadsTheRegisterAndDoesNotChangeIt() {
        UUID entry = add(name);

        assertEquals(name, newsroom.reporter.asks(() -> speakers.open(entry)).card().name());
        assertThrows(RuntimeException.class, () -> newsroom.reporter.does(() -> keeping.alsoCalled(entry, "M.")));
    }

    @Test
    void quotationsFromBeforeThereWereKeysAreReadByATask() throws SQLException {
        UUID entry = add(name);
        StoryId story = submittedAs(name);
        tamper("update factcheck.quotation_check set speaker_key = null, words_key = '' where check_id in "
                + "(select id from factcheck.revision_check where story = ?)", story.value());
        assertEquals(List.of(), open(entry).said());

        tamper("insert into jobs.scheduled_tasks (task_name, task_instance, execution_time, picked, version) "
                + "values ('factcheck.quotation-keys', ?, ?, false, 1)", name,
                clock.instant().atOffset(ZoneOffset.UTC));

        await("the speaker is found again", () -> open(entry).said().size() == 2);
        assertEquals(0,
                number("select count(*) from factcheck.quotation_check where words_key = '' or speaker_key is null"));
    }

    private UUID add(String called) {
        return newsroom.checker.asks(() -> keeping.add(SpeakerKind.PERSON, called, ""));
    }

    private void held(UUID entry, String role, LocalDate from, LocalDate until) {
        newsroom.checker.does(() -> keeping.held(entry, new SpeakerRole(null, role, "", from, until, "")));
    }

    private SpeakerSheet open(UUID entry) {
        return newsroom.checker.asks(() -> speakers.open(entry));
    }

    private List<String> names(String part) {
        return newsroom.checker.asks(() -> speakers.named(part, 0, 10)).stream().map(found -> found.card().name())
                .toList();
    }

    /** Returns what the register has against a story; other tests dispute the same words. */
    private List<Concern> ofStory(StoryId story) {
        return newsroom.checker.asks(() -> concerns.of(story, 1)).stream()
                .filter(concern -> concern.kind() != Concern.Kind.DISPUTED_ELSEWHERE).toList();
    }

    private Concern ofFirst(StoryId story) {
        return ofStory(story).get(0);
    }

    /** Returns a story that gives both of its quotations to somebody with that name, as the harbour master. */
    private StoryId submittedAs(String speaker) {
        StoryId story = newsroom.draftBy(newsroom.reporter);
        newsroom.reporter.does(() -> {
            WorkingCopy copy = stories.open(story);
            for (QuotationId quotation : copy.claims().stream().map(claim -> claim.quotation().id()).toList()) {
                copy = writing.attribute(story, copy.number(), quotation, speaker, "harbour master");
            }
        });
        newsroom.submit(newsroom.reporter, story);
        return story;
    }
}
