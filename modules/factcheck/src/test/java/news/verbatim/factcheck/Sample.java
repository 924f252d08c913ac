package news.verbatim.factcheck;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.verbatim.events.Block;
import news.verbatim.events.Dismissal;
import news.verbatim.events.EvidenceKind;
import news.verbatim.events.PersonId;
import news.verbatim.events.Place;
import news.verbatim.events.Quotation;
import news.verbatim.events.QuotationId;
import news.verbatim.events.QuotationType;
import news.verbatim.events.SourceKind;
import news.verbatim.events.Span;
import news.verbatim.events.StoryId;
import news.verbatim.events.StorySubmitted;
import news.verbatim.events.StoryText;
import news.verbatim.events.Verdict;

/** Submissions, evidence and rulings for tests: a paragraph a quotation. */
final class Sample {

    static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    static final StoryId STORY = StoryId.next();
    static final PersonId RANA = PersonId.next();
    static final PersonId NADIA = PersonId.next();

    static final HouseRules STANDARD = new HouseRules("standard", 2, Set.of(Alteration.Kind.ELLIPSIS, Alteration.Kind.BRACKET,
            Alteration.Kind.FILLER, Alteration.Kind.SPELLING, Alteration.Kind.NUMBER_FORMAT), 120, "");

    private Sample() {
    }

    static StorySubmitted submission(int revision, List<Quotation> quotations, List<Dismissal> dismissals) {
        List<Block> body = new ArrayList<>();
        quotations.forEach(quotation -> body.add(Block.paragraph("“" + quotation.words() + "”")));
        StoryText text = new StoryText("Tunnel to close", "", List.of("It “might” close"), body, "Rana Amari", "city", "en");
        return new StorySubmitted(STORY, revision, "tunnel-to-close", text, quotations, dismissals, List.of(), List.of(RANA), "", null, RANA, NOW);
    }

    static Quotation quotation(int paragraph, String words, String speaker) {
        return new Quotation(QuotationId.next(), QuotationType.DIRECT,
                List.of(new Span(new Place(Place.Field.BODY, paragraph), 0, words.length() + 2)), words, "said", speaker, "");
    }

    static Evidence evidence(String text) {
        return new Evidence(STORY, new NewEvidence("Council meeting", EvidenceKind.OWN_RECORDING,
                LocalDate.of(2026, 11, 18), text), NADIA, NOW);
    }

    static Evidence evidence(String name, String speaker, String text) {
        return new Evidence(STORY, new NewEvidence(name, EvidenceKind.OWN_RECORDING, LocalDate.of(2026, 11, 18),
                new Occasion(speaker, "", "", "en", ""), text), NADIA, NOW);
    }

    static Evidence evidence(Extracted read) {
        NewEvidence source = new NewEvidence("Council meeting", EvidenceKind.OWN_RECORDING, LocalDate.of(2026, 11, 18), read.text());
        OriginalFile file = new OriginalFile("meeting.vtt", read.mediaType(), 1, "0".repeat(64));
        return new Evidence(new Original(source, file, read.turns(), null), STORY, NADIA, NOW);
    }

    static GivenRuling ruling(RevisionCheck check, Quotation quotation, Verdict verdict) {
        Evidence evidence = evidence(quotation.words());
        Grounds grounds = new Grounds(verdict, Footing.on(evidence, 0, quotation.words().length()), "");
        return new GivenRuling(check.id(), quotation.id(), grounds, STANDARD, GivenRuling.Hands.of(NADIA, NOW));
    }

    static GivenRuling waiver(RevisionCheck check, Quotation quotation, PersonId second, Instant until) {
        Grounds grounds = new Grounds(Verdict.WAIVED, Footing.NONE, "He is on a plane.", "", until, false, SourceKind.PERSON);
        return new GivenRuling(check.id(), quotation.id(), grounds, STANDARD, new GivenRuling.Hands(NADIA, true, second, NOW));
    }
}
