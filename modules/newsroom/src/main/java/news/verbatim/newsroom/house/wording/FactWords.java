package news.verbatim.newsroom.house.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.verbatim.events.id.PersonId;
import news.verbatim.ledger.LedgerEntry;

/** The sentences in which pages tell what happened. */
@Named("facts")
@ApplicationScoped
public class FactWords {

    /** Returns the predicate of a sentence that begins with who did it. */
    public String deed(LedgerEntry entry) {
        return switch (entry.fact()) {
            case "StorySubmitted" -> "submitted the story to the checkers";
            case "StorySpiked" -> "gave the story up";
            case "StoryRevived" -> "took the story up again";
            case "StoryHandedOver" -> "handed the story over";
            case "FollowUpBegun" -> "began the story as a follow-up";
            case "StoryWithdrawn" -> "took the story back";
            case "EvidenceKept" -> "kept evidence";
            case "PictureKept" -> "added a picture";
            case "CheckCompleted" -> "completed the check";
            case "CheckReopened" -> "reopened the check";
            case "QuoteDisputed" -> "disputed a quotation";
            case "StorySentBack" -> "sent the story back to its authors, with what stops it";
            case "RulingProposed" -> "asked for a second checker";
            case "ProposalFell" -> "submitted the story anew, and a proposal fell with its quotation";
            case "StoryApproved" -> "approved and sealed the story";
            case "ChangesRequested" -> "sent the story back";
            case "StoryScheduled" -> "put the story into the schedule";
            case "StoryPublished" -> "made the story public";
            case "EmbargoChanged" -> "changed the embargo";
            case "StoryUnscheduled" -> "took the story out of the schedule";
            case "NoticeWritten" -> "wrote a notice that waits for the next edition";
            case "NoticeDropped" -> "dropped a notice that no reader had seen";
            case "NoticeIssued" -> "told the readers";
            case "PublicationRefused" -> "kept the story back";
            case "StepSigned" -> "signed the story";
            case "ReviewTakenOver" -> "took over the reading of the story";
            case "GlassProposed" -> "asked for a second editor, to let the story out with open quotations";
            case "GlassBroken" -> "agreed to let the story out with open quotations";
            case "GlassEnded" -> ended(entry);
            case "DebtSettled" -> "completed the check of the story that was public";
            case "ColleagueMentioned" -> "mentioned a colleague in a comment";
            case "StoryHeld" -> "holds the story";
            case "HoldLifted" -> "lifted the hold";
            case "StoryKilled" -> "killed the story";
            default -> entry.fact();
        };
    }

    private static String ended(LedgerEntry entry) {
        return payload(entry).getBoolean("expired", false)
                ? "ended the time for which two editors let the story out with open quotations"
                : "did not agree to let the story out with open quotations";
    }

    /** Returns whom it was done to, where the sentence goes on with them; null else. */
    public PersonId to(LedgerEntry entry) {
        return entry.fact().equals("StoryHandedOver") ? PersonId.of(payload(entry).getString("to")) : null;
    }

    /** Returns what else the fact tells: the words, the reason, the address. */
    public String detail(LedgerEntry entry) {
        return Stream.of("name", "words", "said", "reason", "reasons", "note", "address", "originalHeadline")
                .map(payload(entry)::get)
                .filter(Objects::nonNull).flatMap(FactWords::texts).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static JsonObject payload(LedgerEntry entry) {
        try (JsonReader reader = Json.createReader(new StringReader(entry.payload()))) {
            return reader.readObject();
        }
    }

    private static Stream<String> texts(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> Stream.of(((JsonString) value).getString());
            case ARRAY -> value.asJsonArray().stream().flatMap(FactWords::texts);
            default -> Stream.empty();
        };
    }
}
