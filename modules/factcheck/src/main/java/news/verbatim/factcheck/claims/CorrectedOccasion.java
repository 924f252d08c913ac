package news.verbatim.factcheck.claims;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Problems;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.text.Typed;
import news.verbatim.quotes.Said;

/**
 * The day and occasion of a quotation as a checker corrected them. It holds as long as the story says what it said
 * then.
 *
 * @param from     the first day; null if nobody knows
 * @param to       the last one; null if nobody knows
 * @param occasion what it was; empty if nobody knows
 * @param why      how the checker knows
 * @param by       the checker
 * @param at       when they corrected it
 * @param story    the words of the story that said when it was said; empty if none did
 */
@ModuleInternal
@Embeddable
public record CorrectedOccasion(@Column(name = "said_from") LocalDate from, @Column(name = "said_to") LocalDate to,
        @Column(name = "said_at") String occasion,
        @Column(name = "said_why") String why, @Column(name = "said_by") UUID by,
        @Column(name = "said_changed") Instant at,
        @Column(name = "said_story") String story) {

    static final int OCCASION = 200;
    static final int WHY = 1_000;

    private static final int STORY = 2_000;

    /**
     * Corrects what a story says.
     *
     * @param story the words of the story that say when
     * @throws news.verbatim.events.act.Refusal at {@code occasionFrom}, {@code occasionTo}, {@code occasionEvent} or
     *         {@code occasionWhy}
     */
    public static CorrectedOccasion of(OccasionForm form, String story, PersonId by, Instant now) {
        String event = Typed.line(form.event());
        String why = Typed.clean(form.why()).strip();
        new Problems().require(form.to() == null || form.from() != null, "occasionFrom", "Say the first day.")
                .require(form.to() == null || form.from() == null || !form.to().isBefore(form.from()), "occasionTo",
                        "The last day comes before the first.")
                .requireAtMost(OCCASION, event, "occasionEvent").requireAtMost(WHY, why, "occasionWhy")
                .require(!why.isEmpty(), "occasionWhy", "Say how you know.").refuseIfAny();
        return new CorrectedOccasion(form.from(), form.to() == null ? form.from() : form.to(), event, why, by.value(),
                now, kept(story));
    }

    private static String kept(String story) {
        return story.substring(0, Math.min(STORY, story.length()));
    }

    /** Says whether a story says of it what it said when it was corrected. */
    public boolean isOf(String says) {
        return story.equals(kept(says));
    }

    public Said said() {
        return Said.known(from, to, occasion);
    }

    ClaimedOccasion claimed() {
        return new ClaimedOccasion(from, to, null, occasion, new PersonId(by), at, why);
    }

    /** Says it for whoever reads the verdict. */
    public String told() {
        String days = from == null ? "no day" : from.equals(to) ? from.toString() : from + " to " + to;
        return "The checker corrected when it was said: " + days + (occasion.isEmpty() ? "" : ", " + occasion) + " ("
                + why + ").";
    }
}
