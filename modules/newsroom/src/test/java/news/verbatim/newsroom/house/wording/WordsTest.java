package news.verbatim.newsroom.house.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import news.verbatim.accounts.people.Profile;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.EvidenceKind;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.QuotationType;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.StoryText;
import news.verbatim.events.text.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    private final Words words = new Words();

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void onlyWhatTheGateStopsLooksBad(Verdict verdict) {
        assertEquals(!verdict.resolves(), words.shape(verdict).equals("bad"));
    }

    @Test
    void oneIsNotSeveral() {
        assertEquals("1 quotation", Words.count(1, "quotation"));
        assertEquals("2 quotations", Words.count(2, "quotation"));
        assertEquals("no quotations", Words.count(0, "quotation"));
        assertEquals("1,200 words", Words.count(1_200, "word"));
        assertEquals("2 stories", Words.count(2, "story"));
        assertEquals("2 days", Words.count(2, "day"));
    }

    @Test
    void aTextIsAsLongAsItTakesToReadIt() {
        assertEquals("597 words · 3 min to read", new Words().length(text(595), 0));
        assertEquals("597 of 1,200 words · 3 min to read", new Words().length(text(595), 1_200));
        assertEquals("3 words · 1 min to read", new Words().length(text(1), 0));
    }

    private static StoryText text(int words) {
        return new StoryText("Two words", "", List.of(), List.of(Block.paragraph("word ".repeat(words).strip())), "R",
                "city", "en");
    }

    @Test
    void aQuotationWithoutVerdictIsOpen() {
        assertEquals("open", words.verdict((Verdict) null));
        assertEquals("open", words.shape((Verdict) null));
    }

    @Test
    void longWordsAreCutBetweenCharacters() {
        String cut = words.brief("👩".repeat(200));

        assertTrue(cut.endsWith("👩…"), cut);
        assertEquals(81, cut.codePointCount(0, cut.length()));
        assertEquals("short", words.brief("short"));
    }

    @Test
    void aQuotationTellsItsRoleTypeCueAndPlace() {
        Span span = new Span(new Place(Place.Field.BODY, 2), 0, 4);
        Quotation said = new Quotation(QuotationId.next(), QuotationType.DIRECT, List.of(span), "Yes.", "said",
                "Marit Dahl", "mayor");

        assertEquals("mayor · direct speech · “said” · paragraph 3", words.about(said));
    }

    @Test
    void aPersonIsCalledByTheirWeightiestRole() {
        assertEquals(Roles.ADMINISTRATOR, words.trade(person(Roles.REPORTER, Roles.ADMINISTRATOR)));
        assertEquals(Roles.CHECKER, words.trade(person(Roles.REPORTER, Roles.CHECKER)));
        assertFalse(words.trade(person()).isEmpty());
    }

    @Test
    void kindsOfEvidenceReadLikeWords() {
        assertEquals("own recording", words.kind(EvidenceKind.OWN_RECORDING));
        assertEquals("", words.kind(null));
    }

    private static Profile person(String... roles) {
        return new Profile(PersonId.next(), "ada", "Ada", "city", Set.of(roles));
    }
}
