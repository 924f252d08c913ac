package news.verbatim.newsroom.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.StoryText;
import org.junit.jupiter.api.Test;

class TextFormTest {

    @Test
    void aTextComesBackAsItWasFilledIn() {
        StoryText text = new StoryText("Head", "Stand", List.of("One", "Two"), List.of(Block.paragraph("Para"),
                Block.heading("Sub"), Block.list(List.of("a", "b")), Block.blockQuote("Words", "Marit Dahl", "mayor")),
                "By Rana", "city", "en");
        TextForm form = new TextForm();

        form.fill(text);

        assertEquals(text, form.text());
    }

    @Test
    void keyPointsLoseTheirBulletsAndEmptyLines() {
        TextForm form = new TextForm();
        form.setKeyPoints("• One\r\n\r\n  •Two  \nThree");

        assertEquals(List.of("One", "Two", "Three"), form.text().keyPoints());
    }
}
