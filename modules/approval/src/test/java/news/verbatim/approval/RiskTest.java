package news.verbatim.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import news.verbatim.events.CheckedQuotation;
import news.verbatim.events.CheckedText;
import news.verbatim.events.EvidenceKind;
import news.verbatim.events.PersonId;
import news.verbatim.events.Place;
import news.verbatim.events.Quotation;
import news.verbatim.events.QuotationId;
import news.verbatim.events.QuotationType;
import news.verbatim.events.Ruling;
import news.verbatim.events.SourceKind;
import news.verbatim.events.Span;
import news.verbatim.events.StoryId;
import news.verbatim.events.StoryText;
import news.verbatim.events.Verdict;
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
        Ruling anonymous = new Ruling(given.verdict(), given.evidence(), given.kind(), null, given.passage(), given.note(),
                given.houseRules(), given.checker(), given.at(), null, null, null, null, null, null, SourceKind.ANONYMOUS);

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
    void whatIsRiskierTakesLongerButNotForEver() {
        assertEquals(0, new Risk(0, 0, 0, 0, 0, 0).patience().toMinutes());
        assertEquals(10, new Risk(0, 0, 1, 0, 0, 0).patience().toMinutes());
        assertEquals(180, new Risk(1_000_000, 0, 0, 0, 0, 0).patience().toMinutes());
    }

    private static Risk risk(CheckedQuotation... quotations) {
        StoryText text = new StoryText("Tunnel", "", List.of(), List.of(), "", "city", "en");
        return Risk.of(new CheckedText(StoryId.next(), 1, "tunnel", text, Stream.of(quotations).toList(), List.of()), 0);
    }

    private static CheckedQuotation said(String speaker, String evidence) {
        Quotation quotation = new Quotation(QuotationId.next(), QuotationType.DIRECT,
                List.of(new Span(new Place(Place.Field.BODY, 0), 0, 1)), "no", "said", speaker, "");
        return new CheckedQuotation(quotation, new Ruling(Verdict.VERBATIM, evidence, EvidenceKind.OWN_RECORDING, null, "no", "",
                "standard v1", PersonId.next(), Instant.EPOCH));
    }
}
