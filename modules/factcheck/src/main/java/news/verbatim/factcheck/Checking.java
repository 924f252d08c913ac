package news.verbatim.factcheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import news.verbatim.events.Actor;
import news.verbatim.events.CheckReopened;
import news.verbatim.events.Quotation;
import news.verbatim.events.QuotationId;
import news.verbatim.events.QuoteDisputed;
import news.verbatim.events.Roles;
import news.verbatim.events.StoryId;
import news.verbatim.events.Verdict;

/** Ruling on quotations and completing the check. Who wrote on a story never checks it, whatever roles they have. */
@Stateless
@RolesAllowed(Roles.CHECKER)
public class Checking {

    @Inject
    private CheckShelf shelf;

    @Inject
    private Completion completion;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    @Inject
    private Event<QuoteDisputed> disputed;

    @Inject
    private Event<CheckReopened> reopened;

    /**
     * Gives a verdict; it takes the place of an earlier one. Given when the check was complete, it reopens the check, and an
     * approval with it.
     *
     * @throws news.verbatim.events.Refusal at {@code verdict}, {@code evidence}, {@code passage} or {@code note} if the verdict
     *                                      does not have what it needs; if the actor wrote on the story; if the check is closed
     */
    public void rule(StoryId story, int revision, QuotationId quotation, RulingForm form) {
        RevisionCheck check = shelf.checkForRuling(story, revision);
        shelf.requireChecker(check, actor.id());
        check.requireDisputeAnswered(quotation, actor.id(), form.note());
        Quotation words = check.quotation(quotation).quotation();
        Evidence evidence = form.evidence() == null ? null : shelf.evidence(form.evidence());
        Grounds grounds = VerdictRules.require(words, form, evidence);
        Instant now = clock.instant();
        GivenRuling ruling = new GivenRuling(check.id(), quotation, grounds, HouseRules.STANDARD, actor.id(), now);
        boolean reopens = check.rule(ruling);
        shelf.put(ruling);
        tell(story, revision, words, grounds, reopens, now);
    }

    /**
     * Completes the check: the story goes on to the editors.
     *
     * @throws news.verbatim.events.Refusal if a quotation is unresolved, the check is complete or closed, or the actor wrote on
     *                                      the story
     */
    public void complete(StoryId story, int revision) {
        RevisionCheck check = shelf.check(story, revision);
        shelf.requireChecker(check, actor.id());
        completion.complete(check, actor.id());
    }

    private void tell(StoryId story, int revision, Quotation words, Grounds grounds, boolean reopens, Instant now) {
        if (grounds.verdict() == Verdict.DISPUTED) {
            disputed.fire(new QuoteDisputed(story, revision, words.id(), words.words(), grounds.note(), actor.id(), now));
        }
        if (reopens) {
            reopened.fire(new CheckReopened(story, revision, "The verdict on “" + words.words() + "” has changed to "
                    + grounds.verdict().name().toLowerCase(Locale.ROOT) + ". " + grounds.note(), actor.id(), now));
        }
    }
}
