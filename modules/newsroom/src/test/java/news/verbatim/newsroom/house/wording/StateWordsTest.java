package news.verbatim.newsroom.house.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import news.verbatim.publishing.publication.PublicationState;
import org.junit.jupiter.api.Test;

/** In which words pages tell where a story is. */
class StateWordsTest {

    private final StateWords states = new StateWords();

    @Test
    void anUpdateTakesNothingFromReadersBeforeItIsPublic() {
        assertEquals("public until the next edition", states.publicationBefore(PublicationState.LIVE));
        assertEquals("was held back", states.publicationBefore(PublicationState.HELD));
        assertEquals("was withdrawn", states.publicationBefore(PublicationState.WITHDRAWN));
    }
}
