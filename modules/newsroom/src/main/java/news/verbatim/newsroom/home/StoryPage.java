package news.verbatim.newsroom.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import news.verbatim.drafting.Stage;
import news.verbatim.drafting.Stories;
import news.verbatim.drafting.WorkingCopy;
import news.verbatim.events.QuoteDisputed;
import news.verbatim.events.StoryId;
import news.verbatim.events.StoryPublished;
import news.verbatim.ledger.Ledger;
import news.verbatim.ledger.LedgerEntry;
import news.verbatim.newsroom.house.Addresses;
import news.verbatim.newsroom.house.MarkedText;
import news.verbatim.newsroom.house.PeopleNames;
import org.omnifaces.cdi.Param;

/** {@code /story}: one story for everybody: its text, where it is, and what happened to it. */
@Named("storyPage")
@RequestScoped
public class StoryPage {

    @Inject
    private Stories stories;

    @Inject
    private Ledger ledger;

    @Inject
    private PeopleNames people;

    @Inject
    @Param
    private StoryId story;

    private WorkingCopy copy;

    private List<LedgerEntry> history;

    /** Opens the story when its address is called up. */
    public void open() {
        getCopy();
    }

    public WorkingCopy getCopy() {
        if (copy == null) {
            copy = stories.open(Addresses.required(story));
        }
        return copy;
    }

    /** Says whether the story has come as far as the editors. */
    public boolean isWithEditors() {
        return switch (getCopy().stage()) {
            case IN_APPROVAL, SCHEDULED, HELD, LIVE -> true;
            case DRAFT, IN_CHECK, RETURNED, SPIKED -> false;
        };
    }

    /** Says whether the story is with the checkers. */
    public boolean isWithCheckers() {
        return getCopy().stage() == Stage.IN_CHECK;
    }

    public MarkedText getText() {
        return MarkedText.of(getCopy().text(), List.of());
    }

    /** Says whether a quotation was disputed after the story went public. */
    public boolean isDisputed() {
        List<String> facts = getHistory().stream().map(LedgerEntry::fact).toList();
        int published = facts.lastIndexOf(StoryPublished.class.getSimpleName());
        return published >= 0 && facts.lastIndexOf(QuoteDisputed.class.getSimpleName()) > published;
    }

    /** Returns what happened to the story, oldest first. */
    public List<LedgerEntry> getHistory() {
        if (history == null) {
            history = ledger.of(story);
            people.read(history.stream().map(LedgerEntry::by).filter(Objects::nonNull).distinct().toList());
        }
        return history;
    }
}
