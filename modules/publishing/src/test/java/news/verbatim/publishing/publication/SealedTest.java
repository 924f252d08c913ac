package news.verbatim.publishing.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Seal;
import org.junit.jupiter.api.Test;

class SealedTest {

    @Test
    void theStatementNamesWhatItIsForStoryRevisionAndSeal() {
        StoryId story = StoryId.of("0197c1de-0000-7000-8000-000000000001");
        String seal = "ab".repeat(32);

        assertEquals("verbatim seal 1\nstory 0197c1de-0000-7000-8000-000000000001\nrevision 3\nseal " + seal + "\n",
                new Sealed(story, 3, new Seal(seal)).statement());
    }
}
