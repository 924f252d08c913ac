package news.verbatim.events.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import news.verbatim.events.id.PersonId;

/**
 * A verdict with what it rests on, as the editor sees it and as the seal keeps it. What is null is left out of the
 * seal, so that a ruling from before a component was known has the bytes that it always had.
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
 * @param evidenceId   which evidence; null if the verdict rests on none
 * @param where        where in the evidence the passage stands, such as its timecode; null if that has no name
 * @param second       who took it upon themselves too; null where one person is enough
 * @param translator   who translated; null where nothing was
 * @param until        when a waiver expires; null for every other verdict
 * @param accusation   true if the quotation accuses somebody; else null
 * @param source       who or what the quotation is of; null for a person who is named
 * @param translated   how it came into the language of the story; null where nothing was translated, or nobody asked
 */
public record Ruling(Verdict verdict, String evidence, EvidenceKind kind, LocalDate evidenceDate, String passage,
        String note, String houseRules, PersonId checker, Instant at, UUID evidenceId, String where,
        PersonId second, String translator, Instant until, Boolean accusation, SourceKind source,
        Translated translated) {

    public Ruling {
        where = where == null || where.isEmpty() ? null : where;
        translator = translator == null || translator.isEmpty() ? null : translator;
        accusation = Boolean.TRUE.equals(accusation) ? Boolean.TRUE : null;
        source = source == SourceKind.PERSON ? null : source;
    }

    /** A ruling on words that nobody translated. */
    public Ruling(Verdict verdict, String evidence, EvidenceKind kind, LocalDate evidenceDate, String passage,
            String note,
            String houseRules, PersonId checker, Instant at, UUID evidenceId, String where, PersonId second,
            String translator,
            Instant until, Boolean accusation, SourceKind source) {
        this(verdict, evidence, kind, evidenceDate, passage, note, houseRules, checker, at, evidenceId, where, second,
                translator, until,
                accusation, source, null);
    }

    /** A ruling of one person with nothing to it but its evidence. */
    public Ruling(Verdict verdict, String evidence, EvidenceKind kind, LocalDate evidenceDate, String passage,
            String note,
            String houseRules, PersonId checker, Instant at) {
        this(verdict, evidence, kind, evidenceDate, passage, note, houseRules, checker, at, null, null, null, null,
                null, null, null, null);
    }

    /** Says whether the newsroom keeps the name of its source to itself. */
    public boolean anonymous() {
        return source == SourceKind.ANONYMOUS;
    }

    /** Says whether the quotation accuses somebody. */
    public boolean accuses() {
        return accusation != null;
    }
}
