package news.verbatim.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import news.verbatim.events.StoryText;

/** Holds the quote engine, which is made once. */
@ApplicationScoped
class Reader {

    private final Reading reading = new Reading();

    Reading.Result read(StoryText text) {
        return reading.of(text);
    }
}
