package news.verbatim.drafting.draft;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.text.StoryText;

/**
 * Holds the quote engine, which is made once, and what it saw in the texts that people have before them: a page that is
 * open asks for the same text again and again, and reading it costs more than everything else that the page does.
 */
@ModuleInternal
@ApplicationScoped
public class Reader {

    /** How much text is remembered, in UTF-16 units: that of some hundred stories. */
    private static final long REMEMBERED = 2_000_000;

    private static final Duration OPEN = Duration.ofMinutes(15);

    private final StoryReading reading = new StoryReading();

    private final Cache<StoryText, StoryReading.Result> seen = Caffeine.newBuilder().maximumWeight(REMEMBERED)
            .weigher((StoryText text, StoryReading.Result result) -> text.length()).expireAfterAccess(OPEN)
            .executor(Runnable::run).build();

    public StoryReading.Result read(StoryText text) {
        return seen.get(text, reading::of);
    }
}
