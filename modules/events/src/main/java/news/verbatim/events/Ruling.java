package news.verbatim.events;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A verdict with what it rests on, as the editor sees it and as the seal keeps it.
 *
 * @param verdict      the verdict
 * @param evidence     the name of the evidence; empty if the verdict rests on none
 * @param kind         its kind; null if there is no evidence
 * @param evidenceDate the day on which it was said or written; null if there is no evidence
 * @param passage      the words of the evidence that the quotation rests on
 * @param note         what the checker adds
 * @param houseRules   name and version of the house rules that it was given under
 * @param checker      who gave it
 * @param at           when
 */
public record Ruling(Verdict verdict, String evidence, EvidenceKind kind, LocalDate evidenceDate, String passage,
                     String note, String houseRules, PersonId checker, Instant at) {
}
