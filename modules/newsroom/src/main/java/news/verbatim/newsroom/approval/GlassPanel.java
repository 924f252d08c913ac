package news.verbatim.newsroom.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.stream.Stream;
import news.verbatim.approval.glass.BreakingGlass;
import news.verbatim.approval.glass.PublicDebt;
import news.verbatim.approval.review.GlassCard;
import news.verbatim.events.text.Seal;
import news.verbatim.newsroom.house.faces.Telling;
import news.verbatim.newsroom.house.frame.Me;
import news.verbatim.newsroom.house.frame.PeopleNames;

/** Who answers for the open quotations of the story before the editor, and agreeing to that as the second one. */
@Named("glass")
@RequestScoped
public class GlassPanel {

    @Inject
    private DecidePage decide;

    @Inject
    private PublicDebt debts;

    @Inject
    private BreakingGlass breaking;

    @Inject
    private PeopleNames people;

    @Inject
    private Me me;

    private GlassCard card;

    private boolean read;

    /** Returns what was proposed or confirmed last; null if nothing was. */
    public GlassCard getCard() {
        if (!read) {
            card = debts.of(decide.getStory(), decide.getRevision()).orElse(null);
            read = true;
            if (card != null) {
                people.read(Stream.of(card.proposer(), card.second()).filter(Objects::nonNull).toList());
            }
        }
        return card;
    }

    /** Says whether this person can answer for it as the second one. */
    public boolean isMineToConfirm() {
        return isMineToDrop() && !getCard().proposer().equals(me.getProfile().id());
    }

    /** Says whether this person can see to it that it waits for its checkers. */
    public boolean isMineToDrop() {
        return getCard() != null && getCard().waits() && me.isDeciding() && decide.getSheet().mayDecide();
    }

    /** Agrees to what was on the screen. */
    public String confirm() {
        breaking.confirm(decide.getStory(), decide.getRevision(), new Seal(decide.getForm().getSeen()));
        Telling.done("You answer for it too. The story waits for its approval now.");
        return decide.again();
    }

    /** Does not agree. */
    public String decline() {
        breaking.decline(decide.getStory(), decide.getRevision());
        Telling.done("It is not let out. It waits for its checkers.");
        return "/debt?faces-redirect=true";
    }
}
