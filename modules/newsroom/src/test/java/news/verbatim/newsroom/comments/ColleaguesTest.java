package news.verbatim.newsroom.comments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import news.verbatim.events.id.PersonId;
import org.junit.jupiter.api.Test;

class ColleaguesTest {

    private final PersonId ann = PersonId.next();
    private final PersonId anna = PersonId.next();
    private final PersonId otherAnna = PersonId.next();
    private final Map<PersonId, String> everybody = Map.of(ann, "Ann Berg", anna, "Ann Berger", otherAnna,
            "Ann Berger");

    @Test
    void whoIsMentionedIsNamedBehindAnAt() {
        assertEquals(Set.of(ann), Colleagues.mentioned("Sure, @ann berg?", everybody));
        assertEquals(Set.of(), Colleagues.mentioned("Ann Berg says so to ann@berg", everybody));
    }

    @Test
    void theLongerNameCountsAndWhoShareOneAreBothMeant() {
        assertEquals(Set.of(anna, otherAnna), Colleagues.mentioned("@Ann Berger?", everybody));
        assertEquals(Set.of(ann, anna, otherAnna), Colleagues.mentioned("@Ann Berger and @Ann Berg?", everybody));
    }
}
