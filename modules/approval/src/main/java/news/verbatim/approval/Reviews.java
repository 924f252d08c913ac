package news.verbatim.approval;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import news.verbatim.events.Actor;
import news.verbatim.events.CheckedText;
import news.verbatim.events.PlacedReason;
import news.verbatim.events.Roles;
import news.verbatim.events.Seal;
import news.verbatim.events.StoryId;

/** The sheet of one decision, and what an author reads of it. */
@Stateless
@RolesAllowed({Roles.REPORTER, Roles.CHECKER, Roles.EDITOR, Roles.LEGAL, Roles.CHIEF, Roles.ADMINISTRATOR})
public class Reviews {

    @Inject
    private ReviewShelf shelf;

    @Inject
    private Briefs briefs;

    @Inject
    private Actor actor;

    @Resource
    private SessionContext context;

    /**
     * Opens the sheet of one decision.
     *
     * @throws news.verbatim.events.Refusal if that revision is not before the editors
     */
    public ReviewSheet open(StoryId story, int revision) {
        Review review = shelf.review(story, revision);
        CheckedText content = review.content();
        Optional<Approval> before = shelf.approvedBefore(review);
        return new ReviewSheet(review.card(), content, content.seal(), shelf.hands(review, Hand.Part.AUTHOR),
                shelf.hands(review, Hand.Part.CHECKER), mayDecide(review), shelf.signatures(review),
                before.flatMap(shelf::content).orElse(null), before.map(Approval::approvedAt).orElse(null),
                briefs.find(story, revision).map(brief -> new BriefCard(brief.note(), brief.wanted(), brief.wantedBy()))
                        .orElse(new BriefCard("", null, null)));
    }

    private boolean mayDecide(Review review) {
        return shelf.mayBe(review, actor.id(), Hand.Part.APPROVER)
                && (!review.card().state().waits() || Caller.turns(context).contains(review.signing().turn()));
    }

    /** Returns what was before the editors under a seal, of that revision; empty if nothing was. */
    public Optional<CheckedText> seen(StoryId story, int revision, Seal seal) {
        return shelf.find(story, revision).flatMap(review -> shelf.presented(review, seal));
    }

    /** Returns what an editor wants changed at exact places, in the last revision of the story that was sent back. */
    public List<PlacedReason> reasonsAtPlaces(StoryId story) {
        return shelf.ofStory(story).stream().max(Comparator.comparingInt(Review::revision))
                .map(shelf::reasons).orElse(List.of());
    }
}
