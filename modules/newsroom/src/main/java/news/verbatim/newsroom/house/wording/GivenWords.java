package news.verbatim.newsroom.house.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import news.verbatim.events.text.Quoted;
import news.verbatim.factcheck.claims.GivenAs;

/** The sentences in which pages say that a story does not plainly say that words were said. */
@Named("given")
@ApplicationScoped
public class GivenWords {

    private static final String SOMEBODY = "somebody";

    /** Says it of a quotation; empty where the story says that it was said. */
    public String story(GivenAs given, String speaker) {
        String who = speaker.isBlank() ? SOMEBODY : speaker;
        return switch (given.way()) {
            case SAID -> "";
            case DENIED -> "The story says that %s denied this or did not say it.".formatted(who);
            case SUPPOSED -> "The story supposes this, and does not say that %s said it.".formatted(who);
            case TO_COME -> "The story says that %s is still to say this.".formatted(who);
            case ALLEGED -> "The story says that others say that %s said this.".formatted(who);
            case ASKED -> "The story asks whether %s said this.".formatted(who);
        };
    }

    /** Says whom a quotation quotes in turn, a sentence each. */
    public List<String> inside(GivenAs given) {
        return given.inside().stream().map(GivenWords::inside).toList();
    }

    private static String inside(GivenAs.Inside inside) {
        String who = inside.speaker().isBlank() ? SOMEBODY : inside.speaker();
        String words = Quoted.of(inside.words());
        return switch (inside.way()) {
            case SAID -> "In it “%s” says %s.".formatted(who, words);
            case DENIED -> "In it “%s” denies %s or does not say it.".formatted(who, words);
            case SUPPOSED -> "In it %s is only supposed, of “%s”.".formatted(words, who);
            case TO_COME -> "In it “%s” is still to say %s.".formatted(who, words);
            case ALLEGED -> "In it “%s” is said to have said %s.".formatted(who, words);
            case ASKED -> "In it is asked whether “%s” said %s.".formatted(who, words);
        };
    }
}
