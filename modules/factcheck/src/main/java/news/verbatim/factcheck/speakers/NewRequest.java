package news.verbatim.factcheck.speakers;

import java.time.LocalDate;
import news.verbatim.events.act.Problems;
import news.verbatim.events.text.Typed;
import news.verbatim.factcheck.verdict.VerdictRules;

/**
 * What a speaker asks, to be recorded.
 *
 * @param kind    what is asked
 * @param wish    what they say
 * @param askedOn the day on which they asked
 */
public record NewRequest(SpeakerRequest.Kind kind, String wish, LocalDate askedOn) {

    /**
     * Returns it as it can be kept.
     *
     * @throws news.verbatim.events.act.Refusal at {@code kind}, {@code wish} or {@code askedOn}
     */
    NewRequest checked(LocalDate today) {
        String said = Typed.clean(wish).strip();
        new Problems().require(kind != null, "kind", "Say what they ask.")
                .requireText(said, "wish", "Say what they say, as close to their words as you can.")
                .requireAtMost(VerdictRules.NOTE, said, "wish")
                .require(askedOn != null, "askedOn", "Say on which day they asked.")
                // somewhere on earth it is tomorrow already
                .require(askedOn == null || !askedOn.isAfter(today.plusDays(1)), "askedOn",
                        "This day is still to come.")
                .refuseIfAny();
        return new NewRequest(kind, said, askedOn);
    }
}
