package news.verbatim.acceptance.inside;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.verbatim.approval.deciding.Deciding;
import news.verbatim.approval.deciding.ReviewSheet;
import news.verbatim.approval.deciding.Reviews;
import news.verbatim.drafting.draft.DraftQuotation;
import news.verbatim.drafting.listing.Stories;
import news.verbatim.drafting.story.WorkingCopy;
import news.verbatim.drafting.writing.Submitting;
import news.verbatim.drafting.writing.Writing;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.CheckedQuotation;
import news.verbatim.events.text.EvidenceKind;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.StoryText;
import news.verbatim.events.text.Verdict;
import news.verbatim.factcheck.evidence.NewEvidence;
import news.verbatim.factcheck.evidence.keeping.KeepingEvidence;
import news.verbatim.factcheck.fallout.Disputing;
import news.verbatim.factcheck.queue.CheckSheet;
import news.verbatim.factcheck.queue.Checks;
import news.verbatim.factcheck.ruling.Checking;
import news.verbatim.factcheck.verdict.RulingForm;
import news.verbatim.factcheck.verdict.TranslationForm;

/** A newsroom with three people who take a story through it, each by the use cases that their page calls. */
@Dependent
class Newsroom {

    /** What the story's two quotations say, in order. */
    static final List<String> WORDS = List.of("The bridge opens on Monday", "nobody will pay to cross it");

    /** What the speaker of both said. */
    static final String SPEECH = "The bridge opens on Monday, and I promise: nobody will pay to cross it. Thank you.";

    final Somebody reporter = Somebody.with(Roles.REPORTER);

    final Somebody checker = Somebody.with(Roles.CHECKER);

    final Somebody secondChecker = Somebody.with(Roles.CHECKER, Roles.EDITOR);

    final Somebody editor = Somebody.with(Roles.EDITOR);

    @Inject
    private Writing writing;

    @Inject
    private Submitting submitting;

    @Inject
    private Stories stories;

    @Inject
    private KeepingEvidence keepingEvidence;

    @Inject
    private Checking checking;

    @Inject
    private Disputing disputing;

    @Inject
    private Checks checks;

    @Inject
    private Deciding deciding;

    @Inject
    private Reviews reviews;

    /** Returns a text with two quotations. */
    static StoryText text() {
        return new StoryText("Harbour bridge " + UUID.randomUUID(), "The harbour master names the day.",
                List.of("The bridge opens"),
                List.of(Block.paragraph("“The bridge opens on Monday,” said Mara Lindt, the harbour master."),
                        Block.paragraph("Lindt said that “nobody will pay to cross it” in the first year.")),
                "Rana Amari", "city", "en");
    }

    StoryId draftBy(Somebody author) {
        return draftBy(author, text());
    }

    StoryId draftBy(Somebody author, StoryText text) {
        StoryId story = StoryId.next();
        WorkingCopy copy = author.asks(() -> writing.begin(story, text));
        for (DraftQuotation claim : copy.claims()) {
            if (claim.quotation().speaker().isBlank()) {
                QuotationId quotation = claim.quotation().id();
                int number = copy.number();
                copy = author.asks(() -> writing.attribute(story, number, quotation, "Mara Lindt", "harbour master"));
            }
        }
        return story;
    }

    void submit(Somebody author, StoryId story) {
        author.does(() -> submitting.submit(story, stories.open(story).number()));
    }

    void withdraw(Somebody author, StoryId story) {
        author.does(() -> submitting.withdraw(story));
    }

    StoryId submittedBy(Somebody author) {
        StoryId story = draftBy(author);
        submit(author, story);
        return story;
    }

    /** Rules on one quotation of the first revision, by its words, on a recording of its speaker. */
    void rule(Somebody person, StoryId story, String words, Verdict verdict, String note) {
        UUID evidence = verdict.resolves() ? keep(story, "Press conference, own recording", "Lindt: " + SPEECH) : null;
        rule(person, story, words, new RulingForm(verdict, evidence, "", note));
    }

    /** Rules on one quotation of the first revision, by its words. */
    void rule(Somebody person, StoryId story, String words, RulingForm form) {
        CheckedQuotation said = person.asks(() -> checkedQuotation(story, words));
        rule(person, story, words, form, said.ruling() == null ? null : said.ruling().at());
    }

    /** Rules on one quotation of the first revision with that ruling in view. */
    void rule(Somebody person, StoryId story, String words, RulingForm form, Instant seen) {
        person.does(() -> checking.rule(story, 1, quotation(story, words).id(), form, seen));
    }

    /** Proposes to let a quotation go out unverified for a while. */
    void proposeWaiver(Somebody person, StoryId story, String words, Instant until) {
        rule(person, story, words, new RulingForm(Verdict.WAIVED, null, "", null, null, "She is on a plane.", Map.of(),
                TranslationForm.NONE, until, false));
    }

    /** Disputes a quotation of the first revision, by its words. */
    void dispute(Somebody person, StoryId story, String words, String reason) {
        person.does(() -> disputing.dispute(story, 1, quotation(story, words).id(), reason));
    }

    /** Confirms the only proposal that waits in the first revision's check. */
    void confirm(Somebody person, StoryId story) {
        UUID proposal = sheet(person, story).proposals().get(0).id();
        person.does(() -> checking.confirm(story, 1, proposal, true));
    }

    /** Keeps a recording for a story, as a reporter. */
    UUID keep(StoryId story, String name, String text) {
        return keep(story, name, text, LocalDate.of(2026, 11, 20));
    }

    /** Keeps a recording of some day for a story, as a reporter. */
    UUID keep(StoryId story, String name, String text, LocalDate saidOn) {
        return reporter.asks(() -> keepingEvidence
                .keep(story, new NewEvidence(name, EvidenceKind.OWN_RECORDING, saidOn, text)).id());
    }

    /** Opens the sheet of the first revision's check. */
    CheckSheet sheet(Somebody person, StoryId story) {
        return person.asks(() -> checks.open(story, 1));
    }

    Quotation quotation(StoryId story, String words) {
        return checkedQuotation(story, words).quotation();
    }

    private CheckedQuotation checkedQuotation(StoryId story, String words) {
        return checks.open(story, 1).content().quotations().stream()
                .filter(checked -> checked.quotation().words().contains(words)).findFirst().orElseThrow();
    }

    void complete(Somebody person, StoryId story) {
        person.does(() -> checking.complete(story, 1));
    }

    /** Returns a story of the reporter with every quotation ruled on and the check completed by the checker. */
    StoryId checked() {
        return checked(text());
    }

    /** Returns a checked story of another desk than the usual one. */
    StoryId checkedOn(String desk) {
        StoryText text = text();
        return checked(
                new StoryText(text.headline(), text.standfirst(), text.keyPoints(), text.body(), text.byline(), desk,
                        text.language()));
    }

    private StoryId checked(StoryText text) {
        StoryId story = draftBy(reporter, text);
        submit(reporter, story);
        WORDS.forEach(words -> rule(checker, story, words, Verdict.VERBATIM, ""));
        complete(checker, story);
        return story;
    }

    ReviewSheet sheet(StoryId story) {
        return editor.asks(() -> reviews.open(story, 1));
    }

    /** Approves the first revision as it stands, for a wall time in UTC; null for now. */
    void approve(Somebody person, StoryId story, LocalDateTime time) {
        person.does(() -> deciding.approve(story, 1, reviews.open(story, 1).seal(), time, ZoneOffset.UTC));
    }

    /** Approves a revision as it stands, for a wall time in UTC; null for now. */
    void approve(Somebody person, StoryId story, int revision, LocalDateTime time) {
        person.does(
                () -> deciding.approve(story, revision, reviews.open(story, revision).seal(), time, ZoneOffset.UTC));
    }

    /**
     * Takes a public story up again and submits it with other words outside its quotations, so that its check is
     * complete.
     */
    void revised(StoryId story, String standfirst) {
        reporter.does(() -> {
            submitting.revise(story);
            WorkingCopy copy = stories.open(story);
            StoryText text = copy.text();
            int number = writing.save(story, copy.number(), new StoryText(text.headline(), standfirst, text.keyPoints(),
                    text.body(), text.byline(), text.desk(), text.language())).number();
            submitting.submit(story, number);
        });
    }

    /** Returns a story that is checked, and approved for that time. */
    StoryId approvedFor(LocalDateTime time) {
        StoryId story = checked();
        approve(editor, story, time);
        return story;
    }

    WorkingCopy copy(StoryId story) {
        return reporter.asks(() -> stories.open(story));
    }
}
