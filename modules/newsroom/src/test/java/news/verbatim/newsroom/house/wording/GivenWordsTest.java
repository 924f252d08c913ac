package news.verbatim.newsroom.house.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import news.verbatim.factcheck.claims.GivenAs;
import news.verbatim.factcheck.claims.GivenAs.Way;
import org.junit.jupiter.api.Test;

class GivenWordsTest {

    private final GivenWords words = new GivenWords();

    @Test
    void eachWayButThePlainOneHasASentenceOfItsOwn() {
        assertEquals("", words.story(new GivenAs(Way.SAID, List.of()), "Ada Marlow"));
        List<String> sentences = Arrays.stream(Way.values()).filter(way -> way != Way.SAID)
                .map(way -> words.story(new GivenAs(way, List.of()), "Ada Marlow")).toList();
        assertEquals(sentences.size(), sentences.stream().distinct().count());
        assertTrue(sentences.stream().allMatch(sentence -> sentence.contains("Ada Marlow")), sentences.toString());
    }

    @Test
    void whereNobodyIsNamedItIsSomebody() {
        assertEquals("The story asks whether somebody said this.",
                words.story(new GivenAs(Way.ASKED, List.of()), ""));
    }

    @Test
    void whatAQuotationQuotesInTurnIsASentenceEach() {
        List<GivenAs.Inside> inside = Arrays.stream(Way.values())
                .map(way -> new GivenAs.Inside("my son", "Leave tonight", way)).collect(Collectors.toList());
        List<String> told = words.inside(new GivenAs(Way.SAID, inside));
        assertEquals("In it “my son” says “Leave tonight”.", told.get(0));
        assertEquals("In it “my son” denies “Leave tonight” or does not say it.", told.get(1));
        assertEquals(Way.values().length, told.stream().distinct().count());
    }
}
