package news.verbatim.publishing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import news.verbatim.events.Block;
import news.verbatim.events.CheckedQuotation;
import news.verbatim.events.CheckedText;
import news.verbatim.events.EvidenceKind;
import news.verbatim.events.PersonId;
import news.verbatim.events.Place;
import news.verbatim.events.PlannedTime;
import news.verbatim.events.Quotation;
import news.verbatim.events.QuotationId;
import news.verbatim.events.QuotationType;
import news.verbatim.events.Ruling;
import news.verbatim.events.Seal;
import news.verbatim.events.Span;
import news.verbatim.events.StoryApproved;
import news.verbatim.events.StoryId;
import news.verbatim.events.StoryText;
import news.verbatim.events.Verdict;

/** Approvals of one invented story. */
final class Approvals {

    static final Instant NOW = Instant.parse("2026-11-22T13:00:00Z");
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final StoryId STORY = StoryId.next();
    static final PlannedTime IN_AN_HOUR = PlannedTime.at(NOW.plusSeconds(3600), BERLIN);

    private Approvals() {
    }

    static StoryApproved of(CheckedText content, Seal seal) {
        return new StoryApproved(content, seal, IN_AN_HOUR, null, PersonId.next(), NOW);
    }

    static StoryApproved approval() {
        return of(text(1), text(1).seal());
    }

    static CheckedText text(int revision) {
        String words = "“There is no risk.”";
        Quotation quotation = new Quotation(QuotationId.of("01890000-0000-7000-8000-000000000001"), QuotationType.DIRECT,
                List.of(new Span(new Place(Place.Field.BODY, 0), 0, words.length())), "There is no risk.", "said",
                "Oskar Lind", "director");
        Ruling ruling = new Ruling(Verdict.VERBATIM, "Council recording", EvidenceKind.OWN_RECORDING,
                LocalDate.of(2026, 11, 18), "There is no risk.", "", "standard v1",
                PersonId.of("01890000-0000-7000-8000-000000000002"), NOW);
        StoryText text = new StoryText("Tunnel to close", "For eleven weeks", List.of(), List.of(Block.paragraph(words)),
                "Rana Amari", "city", "en");
        return new CheckedText(STORY, revision, "tunnel-to-close", text,
                List.of(new CheckedQuotation(quotation, ruling)), List.of());
    }
}
