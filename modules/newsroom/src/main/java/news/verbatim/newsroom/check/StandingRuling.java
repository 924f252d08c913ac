package news.verbatim.newsroom.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.text.Ruling;
import news.verbatim.factcheck.check.RuledMeanwhile;
import news.verbatim.factcheck.queue.Checks;
import news.verbatim.newsroom.house.frame.PeopleNames;
import news.verbatim.newsroom.house.wording.Words;

/** The ruling that stands on the quotation in hand of {@code /check/story}, and those before it. */
@Named("standing")
@RequestScoped
public class StandingRuling {

    @Inject
    private CheckPage page;

    @Inject
    private GivingVerdict giving;

    @Inject
    private Checks checks;

    @Inject
    private PeopleNames people;

    @Inject
    private Words words;

    /** When the ruling was given that stood here when the page was opened; empty if none did. */
    private String seen;

    private List<Ruling> history;

    void open() {
        seen = givenAt();
        giving.getFields().beginWith(given());
    }

    /** Returns when the ruling was given that the checker has before them; null if none stood there. */
    Instant seenAt() {
        try {
            return seen == null || seen.isEmpty() ? null : Instant.parse(seen);
        } catch (DateTimeParseException notOurs) {
            return Instant.MIN;
        }
    }

    /** Returns what to tell a checker who has not seen what stands; from now on they have. */
    Refusal told(RuledMeanwhile refused) {
        Ruling given = refused.standing();
        seen = given == null ? "" : given.at().toString();
        return given == null ? refused
                : Refusal.because(people.name(given.checker()) + " has ruled on this quotation since you"
                        + " opened it: " + words.verdict(given.verdict())
                        + ". Nothing was changed, and what you typed is still here."
                        + " Look at it, and give your verdict again if you mean to put it over theirs.");
    }

    private String givenAt() {
        return given() == null ? "" : given().at().toString();
    }

    private Ruling given() {
        return page.getWork().current() == null ? null : page.getWork().current().ruling();
    }

    /** Returns every ruling that the quotation has had, the latest first. */
    public List<Ruling> getHistory() {
        if (history == null) {
            history = checks.history(page.getStory(), page.getWork().current().quotation().id());
        }
        return history;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
