package news.verbatim.newsroom.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import news.verbatim.drafting.listing.Stories;
import news.verbatim.drafting.story.Stage;
import news.verbatim.drafting.story.WorkingCopy;
import news.verbatim.events.factcheck.QuoteDisputed;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.publishing.StoryPublished;
import news.verbatim.events.question.Turn;
import news.verbatim.ledger.Ledger;
import news.verbatim.ledger.LedgerEntry;
import news.verbatim.newsroom.house.faces.Addresses;
import news.verbatim.newsroom.house.frame.Me;
import news.verbatim.newsroom.house.frame.NextAct;
import news.verbatim.newsroom.house.frame.Parties;
import news.verbatim.newsroom.house.frame.PeopleNames;
import news.verbatim.newsroom.house.text.MarkedText;
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

    @Inject
    private Parties parties;

    @Inject
    private Me me;

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
            case IN_APPROVAL, SCHEDULED, HELD, LIVE, WITHDRAWN -> true;
            case DRAFT, IN_CHECK, RETURNED, KILLED, SPIKED -> false;
        };
    }

    /** Says whether the story is with the checkers, and no second editor is asked to let it out. */
    public boolean isToLetOut() {
        return getCopy().stage() == Stage.IN_CHECK && parties.turn(getCopy().story()).act() != Turn.Act.AGREE;
    }

    /** Returns what the party who is on does next, and where. */
    public NextAct getNext() {
        return parties.next(getCopy().story());
    }

    /** Says whether it is this person's turn, or anybody's of what they do, as far as a page can know. */
    public boolean isMyTurn() {
        Turn turn = parties.turn(getCopy().story());
        boolean others = turn.person() != null && !turn.person().equals(me.getProfile().id());
        return !others && me.isOneOf(turn.party())
                && (turn.party() == Turn.Party.AUTHOR || turn.party() == Turn.Party.READERS
                        || !getCopy().authors().contains(me.getProfile().id()));
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
            history = people.read(ledger.of(story), LedgerEntry::by);
        }
        return history;
    }
}
