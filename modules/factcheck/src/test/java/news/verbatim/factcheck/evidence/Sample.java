package news.verbatim.factcheck.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.verbatim.events.drafting.StorySubmitted;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.Dismissal;
import news.verbatim.events.text.EvidenceKind;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.QuotationType;
import news.verbatim.events.text.SourceKind;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.StoryText;
import news.verbatim.events.text.Verdict;
import news.verbatim.factcheck.check.GivenRuling;
import news.verbatim.factcheck.check.RevisionCheck;
import news.verbatim.factcheck.extraction.text.Extracted;
import news.verbatim.factcheck.rules.Alteration;
import news.verbatim.factcheck.rules.HouseRules;
import news.verbatim.factcheck.verdict.Footing;
import news.verbatim.factcheck.verdict.Grounds;

/** Submissions, evidence and rulings for tests: a paragraph a quotation. */
public final class Sample {

    public static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    public static final StoryId STORY = StoryId.next();
    public static final PersonId RANA = PersonId.next();
    public static final PersonId NADIA = PersonId.next();

    public static final HouseRules STANDARD = new HouseRules("standard", 2,
            Set.of(Alteration.Kind.ELLIPSIS, Alteration.Kind.BRACKET,
                    Alteration.Kind.FILLER, Alteration.Kind.SPELLING, Alteration.Kind.NUMBER_FORMAT),
            120, "");

    private Sample() {
    }

    public static RevisionCheck check(StorySubmitted submission) {
        return new RevisionCheck(submission, LocalDate.ofInstant(submission.at(), ZoneOffset.UTC));
    }

    public static StorySubmitted submission(int revision, List<Quotation> quotations, List<Dismissal> dismissals) {
        List<Block> body = new ArrayList<>();
        quotations.forEach(quotation -> body.add(Block.paragraph("“" + quotation.words() + "”")));
        StoryText text = new StoryText("Tunnel to close", "", List.of("It “might” close"), body, "Rana Amari", "city",
                "en");
        return new StorySubmitted(STORY, revision, "tunnel-to-close", text, quotations, dismissals, List.of(),
                List.of(), List.of(RANA),
                "", null, RANA, NOW);
    }

    public static Quotation quotation(int paragraph, String words, String speaker) {
        return new Quotation(QuotationId.next(), QuotationType.DIRECT,
                List.of(new Span(new Place(Place.Field.BODY, paragraph), 0, words.length() + 2)), words, "said",
                speaker, "");
    }

    public static Evidence evidence(String text) {
        return new Evidence(STORY, new NewEvidence("Council meeting", EvidenceKind.OWN_RECORDING,
                LocalDate.of(2026, 11, 18), text), NADIA, NOW);
    }

    public static Evidence evidence(String name, String speaker, String text) {
        return new Evidence(STORY, new NewEvidence(name, EvidenceKind.OWN_RECORDING, LocalDate.of(2026, 11, 18),
                new Occasion(speaker, "", "", "en", ""), text), NADIA, NOW);
    }

    public static Evidence evidence(Extracted read) {
        NewEvidence source = new NewEvidence("Council meeting", EvidenceKind.OWN_RECORDING, LocalDate.of(2026, 11, 18),
                read.text());
        OriginalFile file = new OriginalFile("meeting.vtt", read.mediaType(), 1, "0".repeat(64));
        return new Evidence(new Original(source, file, read.turns(), read.leftOut(), null), STORY, NADIA, NOW);
    }

    public static GivenRuling ruling(RevisionCheck check, Quotation quotation, Verdict verdict) {
        Evidence evidence = evidence(quotation.words());
        Grounds grounds = new Grounds(verdict, Footing.on(evidence, 0, quotation.words().length()), "");
        return new GivenRuling(check.id(), quotation.id(), grounds, STANDARD, GivenRuling.Hands.of(NADIA, NOW));
    }

    public static GivenRuling waiver(RevisionCheck check, Quotation quotation, PersonId second, Instant until) {
        Grounds grounds = new Grounds(Verdict.WAIVED, Footing.NONE, "He is on a plane.", until, false,
                SourceKind.PERSON);
        return new GivenRuling(check.id(), quotation.id(), grounds, STANDARD,
                new GivenRuling.Hands(NADIA, true, second, NOW));
    }
}
