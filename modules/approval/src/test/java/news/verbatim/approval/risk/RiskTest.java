package news.verbatim.approval.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import news.verbatim.approval.risk.QueueFilter.Trait;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.CheckedQuotation;
import news.verbatim.events.text.CheckedText;
import news.verbatim.events.text.EvidenceKind;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.QuotationType;
import news.verbatim.events.text.Ruling;
import news.verbatim.events.text.SourceKind;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.StoryText;
import news.verbatim.events.text.Verdict;
import org.junit.jupiter.api.Test;

class RiskTest {

    @Test
    void aSpeakerWithoutANameIsAnonymous() {
        assertEquals(1, risk(said("a senior official", "A")).anonymous());
        assertEquals(0, risk(said("Marit Dahl", "A")).anonymous());
        assertEquals(0, risk(said("اينيس", "A")).anonymous());
    }

    @Test
    void aPseudonymIsAnonymousBecauseTheCheckerSaysSo() {
        CheckedQuotation pseudonym = said("Karim", "A");
        Ruling given = pseudonym.ruling();
        Ruling anonymous = new Ruling(given.verdict(), given.evidence(), given.kind(), null, given.passage(),
                given.note(),
                given.houseRules(), given.checker(), given.at(), null, null, null, null, null, null,
                SourceKind.ANONYMOUS);

        assertEquals(0, risk(pseudonym).anonymous());
        assertEquals(1, risk(new CheckedQuotation(pseudonym.quotation(), anonymous)).anonymous());
    }

    @Test
    void severalQuotationsOnOnePieceOfEvidenceRestOnOneSource() {
        assertEquals(1, risk(said("Marit Dahl", "A"), said("Oskar Lind", "A")).oneSource());
        assertEquals(0, risk(said("Marit Dahl", "A"), said("Oskar Lind", "B")).oneSource());
        assertEquals(0, risk(said("Marit Dahl", "A")).oneSource());
    }

    @Test
    void aRiskStandsAtItsVeryQuotation() {
        CheckedQuotation disputed = said("Marit Dahl", "A");
        CheckedQuotation calm = said("Oskar Lind", "B");
        CheckedQuotation nameless = said("a clerk", "C");
        CheckedText text = text(disputed, calm, nameless);

        assertEquals(List.of(new RiskAt(disputed.quotation().id(), List.of(Trait.DISPUTES)),
                new RiskAt(nameless.quotation().id(), List.of(Trait.ANONYMOUS))),
                Risk.at(text, Set.of(disputed.quotation().id())));
        assertEquals(List.of(Trait.ONE_SOURCE),
                Risk.at(text(disputed, said("Oskar Lind", "A")), Set.of()).get(0).traits());
    }

    @Test
    void nothingToLookAtIsNoRisk() {
        assertTrue(risk(said("Marit Dahl", "A"), said("Oskar Lind", "B")).isNone());
        assertFalse(risk(said("a clerk", "A")).isNone());
    }

    @Test
    void whatIsRiskierTakesLongerButNotForEver() {
        assertEquals(0, new Risk(0, 0, 0, 0, 0, 0).patience().toMinutes());
        assertEquals(10, new Risk(0, 0, 1, 0, 0, 0).patience().toMinutes());
        assertEquals(180, new Risk(1_000_000, 0, 0, 0, 0, 0).patience().toMinutes());
    }

    private static Risk risk(CheckedQuotation... quotations) {
        return Risk.of(text(quotations), 0);
    }

    private static CheckedText text(CheckedQuotation... quotations) {
        StoryText text = new StoryText("Tunnel", "", List.of(), List.of(), "", "city", "en");
        return new CheckedText(StoryId.next(), 1, "tunnel", text, Stream.of(quotations).toList(), List.of());
    }

    private static CheckedQuotation said(String speaker, String evidence) {
        Quotation quotation = new Quotation(QuotationId.next(), QuotationType.DIRECT,
                List.of(new Span(new Place(Place.Field.BODY, 0), 0, 1)), "no", "said", speaker, "");
        return new CheckedQuotation(quotation,
                new Ruling(Verdict.VERBATIM, evidence, EvidenceKind.OWN_RECORDING, null, "no", "",
                        "standard v1", PersonId.next(), Instant.EPOCH));
    }
}
