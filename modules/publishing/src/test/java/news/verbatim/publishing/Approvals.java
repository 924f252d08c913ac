package news.verbatim.publishing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.approval.StoryApproved;
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
import news.verbatim.events.text.Seal;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.StoryText;
import news.verbatim.events.text.Verdict;

/** Approvals of one invented story. */
public final class Approvals {

    public static final Instant NOW = Instant.parse("2026-11-22T13:00:00Z");
    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    public static final StoryId STORY = StoryId.next();
    public static final PlannedTime IN_AN_HOUR = PlannedTime.at(NOW.plusSeconds(3600), BERLIN);

    private Approvals() {
    }

    public static StoryApproved of(CheckedText content, Seal seal) {
        return new StoryApproved(content, seal, IN_AN_HOUR, null, "", PersonId.next(), NOW);
    }

    public static StoryApproved approval() {
        return of(text(1), text(1).seal());
    }

    public static CheckedText text(int revision) {
        String words = "“There is no risk.”";
        Quotation quotation = new Quotation(QuotationId.of("01890000-0000-7000-8000-000000000001"),
                QuotationType.DIRECT,
                List.of(new Span(new Place(Place.Field.BODY, 0), 0, words.length())), "There is no risk.", "said",
                "Oskar Lind", "director");
        Ruling ruling = new Ruling(Verdict.VERBATIM, "Council recording", EvidenceKind.OWN_RECORDING,
                LocalDate.of(2026, 11, 18), "There is no risk.", "", "standard v1",
                PersonId.of("01890000-0000-7000-8000-000000000002"), NOW);
        StoryText text = new StoryText("Tunnel to close", "For eleven weeks", List.of(),
                List.of(Block.paragraph(words)),
                "Rana Amari", "city", "en");
        return new CheckedText(STORY, revision, "tunnel-to-close", text,
                List.of(new CheckedQuotation(quotation, ruling)), List.of());
    }
}
