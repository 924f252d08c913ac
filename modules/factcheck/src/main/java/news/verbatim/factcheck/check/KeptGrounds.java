package news.verbatim.factcheck.check;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Set;
import news.verbatim.events.text.SourceKind;
import news.verbatim.events.text.Translated;
import news.verbatim.events.text.Verdict;
import news.verbatim.factcheck.evidence.Evidence;
import news.verbatim.factcheck.rules.HouseRules;
import news.verbatim.factcheck.verdict.Footing;
import news.verbatim.factcheck.verdict.Grounds;
import news.verbatim.factcheck.verdict.Translations;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A verdict and what it rests on, as they are kept: with the house rules that they were laid under.
 *
 * @param verdict           as {@link Grounds#verdict()}
 * @param evidence          null if it rests on none
 * @param passageStart      null if no passage is named
 * @param passageEnd        null if no passage is named
 * @param passage           the words of the passage; may be empty
 * @param place             where that is; may be empty
 * @param note              as {@link Grounds#note()}
 * @param translator        who translated last; may be empty
 * @param translated        as {@link Translations} writes it
 * @param waivedUntil       when a waiver expires; null for every other verdict
 * @param accusation        whether the quotation accuses somebody
 * @param sourceKind        who or what it is of
 * @param houseRules        the name of the house rules
 * @param houseRulesVersion which version of them
 */
@Embeddable
record KeptGrounds(@Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Verdict verdict,
        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "evidence") Evidence evidence, Integer passageStart,
        Integer passageEnd, @JdbcTypeCode(SqlTypes.LONG32VARCHAR) String passage, String place,
        @JdbcTypeCode(SqlTypes.LONG32VARCHAR) String note, String translator, String translated, Instant waivedUntil,
        boolean accusation, @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) SourceKind sourceKind,
        String houseRules, int houseRulesVersion) {

    static KeptGrounds of(Grounds grounds, HouseRules rules) {
        Footing footing = grounds.footing();
        return new KeptGrounds(grounds.verdict(), footing.evidence(), footing.start(), footing.end(),
                footing.passage(), footing.place(), grounds.note(), grounds.translator(),
                Translations.kept(grounds.translated()), grounds.until(), grounds.accusation(), grounds.source(),
                rules.name(), rules.version());
    }

    Grounds grounds() {
        return new Grounds(verdict, footing(), note, translator, waivedUntil, accusation, sourceKind, steps());
    }

    Footing footing() {
        return new Footing(evidence, passageStart, passageEnd, passage, place);
    }

    /** Returns how the words came into the language of the story; null if nothing was translated. */
    Translated steps() {
        return Translations.read(translated);
    }

    /** Which house rules it was laid under; what they let pass does not matter any more. */
    HouseRules rules() {
        return new HouseRules(houseRules, houseRulesVersion, Set.of(), 0, "");
    }

    /** Returns what the evidence is called; empty if it rests on none. */
    String source() {
        return evidence == null ? "" : evidence.name();
    }

    /** Says whether it was a waiver that holds no longer. */
    boolean isExpired(Instant now) {
        return waivedUntil != null && !waivedUntil.isAfter(now);
    }
}
