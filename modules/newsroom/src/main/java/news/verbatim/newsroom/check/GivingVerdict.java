package news.verbatim.newsroom.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.verbatim.drafting.draft.StoryLanguages;
import news.verbatim.events.text.CheckedQuotation;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.Translated;
import news.verbatim.events.text.Verdict;
import news.verbatim.factcheck.check.RuledMeanwhile;
import news.verbatim.factcheck.ruling.Checking;
import news.verbatim.factcheck.verdict.Suggestion;
import news.verbatim.factcheck.verdict.Warning;
import news.verbatim.newsroom.house.faces.Telling;
import news.verbatim.newsroom.house.frame.DeskList;
import news.verbatim.newsroom.house.wording.Words;
import org.omnifaces.util.Faces;

/** The verdict on the quotation in hand of {@code /check/story}: what fits, what has to be answered, and giving it. */
@Named("giving")
@RequestScoped
public class GivingVerdict {

    private static final List<StoryLanguages.Choice> WAYPOINTS = Stream
            .of("ar", "zh", "en", "fr", "de", "it", "pl", "pt", "ru", "es", "tr",
                    "uk")
            .map(tag -> new StoryLanguages.Choice(tag, Translated.name(tag))).toList();

    @Inject
    private CheckPage page;

    @Inject
    private EvidencePanel evidence;

    @Inject
    private StandingRuling standing;

    @Inject
    private Checking checking;

    @Inject
    private DeskList desks;

    @Inject
    private Clock clock;

    @Inject
    private Words words;

    private RulingFields fields;

    /** The verdict that was refused; null on a page that was just opened. */
    private Verdict tried;

    /** Gives a verdict and goes on to the next quotation that waits. */
    public String rule(Verdict verdict) {
        Quotation said = page.getWork().current().quotation();
        tried = verdict;
        try {
            checking.rule(page.getStory(), page.getRevision(), said.id(),
                    getFields().form(verdict, evidence.rests()), standing.seenAt());
        } catch (RuledMeanwhile refused) {
            throw standing.told(refused);
        }
        Telling.done(words.verdict(verdict) + (verdict == Verdict.WAIVED || verdict == Verdict.TRANSLATION
                ? ", waits for a second person: "
                : ": ") + words.quoted(said.words()));
        return page.next();
    }

    /**
     * Returns the verdict that Enter gives; null if the passage suggests none, or the quotation does not wait for one.
     */
    public Verdict getFitting() {
        CheckedQuotation current = page.getWork().current();
        if (current != null && current.quotation().isTold() && page.getWork().status().takenUp()
                && evidence.isFirst() && page.getWork().proposal() == null) {
            return Verdict.PARAPHRASE;
        }
        boolean waits = current != null && !current.resolved() && page.getWork().proposal() == null;
        return waits ? CheckWork.verdict(evidence.getSuggestion()) : null;
    }

    public Verdict getTried() {
        return tried;
    }

    /** Says whether there is something to look at although the words are right. */
    public boolean isWarned() {
        Suggestion lying = evidence.getSuggestion();
        return lying != null && !lying.warnings().isEmpty() || isAsked();
    }

    /** Says whether a verdict may want an answer to a warning. */
    public boolean isAsked() {
        return !getQuestions().isEmpty();
    }

    /**
     * Returns what is asked before a verdict passes: what the passage that lies there asks, and what a verdict was
     * refused for.
     */
    public List<Warning.Asks> getQuestions() {
        Suggestion lying = evidence.getSuggestion();
        List<Warning.Asks> asked = lying == null ? List.of() : Warning.asks(lying.warnings());
        return Stream.of(Warning.Asks.values())
                .filter(one -> asked.contains(one) || Faces.getRequestParameterMap().containsKey(one.field())
                        || !Faces.getContext().getMessageList(one.field()).isEmpty())
                .toList();
    }

    /** Says whether it asks this. */
    public boolean asks(String question) {
        return getQuestions().contains(Warning.Asks.valueOf(question));
    }

    /** Returns the fields of what it asks, for keys that go to the first one that is empty. */
    public String getAnswers() {
        return getQuestions().stream().map(Warning.Asks::field).collect(Collectors.joining(" "));
    }

    /** Returns what a question says. */
    public String question(String question) {
        return Warning.Asks.valueOf(question).question();
    }

    /**
     * Returns the languages in which something may have been said: those that stories may have, and that of the
     * evidence beside it.
     */
    public List<StoryLanguages.Choice> getLanguages() {
        return desks.languages(page.getWork().sheet().card().desk(), evidence.language());
    }

    /** Returns the languages by way of which words usually come. */
    public List<StoryLanguages.Choice> getWaypoints() {
        return WAYPOINTS;
    }

    /** Returns what the checker types; a waiver begins with two days, on the clock of the story's desk. */
    public RulingFields getFields() {
        if (fields == null) {
            ZoneId zone = desks.zone(page.getWork().sheet().card().desk());
            fields = new RulingFields();
            fields.getTranslation().offer(evidence.language());
            fields.offer(LocalDateTime.ofInstant(clock.instant(), zone).plusDays(2).truncatedTo(ChronoUnit.MINUTES),
                    zone);
        }
        return fields;
    }
}
