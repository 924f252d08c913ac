package news.verbatim.approval.deciding;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import news.verbatim.approval.brief.BriefCard;
import news.verbatim.approval.brief.Briefs;
import news.verbatim.approval.notices.NoticeShelf;
import news.verbatim.approval.queue.ReviewTurns;
import news.verbatim.approval.review.Approval;
import news.verbatim.approval.review.PartInReview;
import news.verbatim.approval.review.Review;
import news.verbatim.approval.review.ReviewShelf;
import news.verbatim.approval.risk.Risk;
import news.verbatim.approval.steps.Caller;
import news.verbatim.approval.steps.Signature;
import news.verbatim.events.act.Actor;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.question.Turn;
import news.verbatim.events.text.CheckedText;
import news.verbatim.events.text.PlacedReason;
import news.verbatim.events.text.Seal;

/** The sheet of one decision, and what an author reads of it. */
@Stateless
@RolesAllowed({Roles.REPORTER, Roles.CHECKER, Roles.EDITOR, Roles.LEGAL, Roles.CHIEF, Roles.ADMINISTRATOR})
public class Reviews {

    @Inject
    private ReviewShelf shelf;

    @Inject
    private Briefs briefs;

    @Inject
    private ReviewTurns turns;

    @Inject
    private NoticeShelf notices;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /**
     * Opens the sheet of one decision.
     *
     * @throws news.verbatim.events.act.Refusal if that revision is not before the editors
     */
    public ReviewSheet open(StoryId story, int revision) {
        Review review = shelf.review(story, revision);
        CheckedText content = review.content();
        Optional<Approval> before = shelf.approvedBefore(review);
        List<Approval> approvals = shelf.approvals(review);
        Approval last = approvals.isEmpty() ? null : approvals.get(approvals.size() - 1);
        List<Signature> signed = approvals.stream().map(Approval::signature).toList();
        return new ReviewSheet(review.card(), content, content.seal(), shelf.hands(review, PartInReview.Part.AUTHOR),
                shelf.hands(review, PartInReview.Part.CHECKER), mayDecide(review, signed), signed,
                before.flatMap(shelf::content).orElse(null), before.map(Approval::approvedAt).orElse(null),
                briefs.find(story, revision).map(brief -> new BriefCard(brief.note(), brief.wanted(), brief.wantedBy()))
                        .orElse(new BriefCard("", null, null)),
                notices.of(story),
                Risk.at(content, shelf.disputed(story)), review.timing(last, clock.instant()));
    }

    private boolean mayDecide(Review review, List<Signature> signed) {
        boolean hasSigned = signed.stream().anyMatch(signature -> signature.by().equals(actor.id()));
        return shelf.mayBe(review, actor.id(), PartInReview.Part.APPROVER) && (!review.card().state().waits()
                || !hasSigned && Caller.turns(context).contains(review.signing().turn()));
    }

    /** Returns whose turn it is, of those of the stories that are before the editors. */
    public List<Turn> turns(Collection<StoryId> stories) {
        return turns.of(stories);
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
