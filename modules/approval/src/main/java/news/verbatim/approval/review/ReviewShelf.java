package news.verbatim.approval.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import news.verbatim.approval.steps.DeskSteps;
import news.verbatim.approval.steps.Signature;
import news.verbatim.approval.steps.Steps;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.question.WaveAhead;
import news.verbatim.events.text.CheckedText;
import news.verbatim.events.text.PlacedReason;
import news.verbatim.events.text.Seal;

/** Where the reviews are kept. */
@ModuleInternal
@ApplicationScoped
public class ReviewShelf {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ReviewsAhead ahead;

    /** Returns the review or refuses. */
    public Review review(StoryId story, int revision) {
        return find(story, revision)
                .orElseThrow(
                        () -> Refusal.because("This revision is not before the editors: its check is not complete."));
    }

    /** Reads the reviews of several stories at once. */
    public void readAhead(WaveAhead stories) {
        ahead.read(stories, entities.createQuery("select r from Review r where r.story in :stories", Review.class)
                .setParameter("stories", stories.ids()).getResultList(), Review::story);
    }

    public Optional<Review> find(StoryId story, int revision) {
        return ahead.of(story)
                .map(reviews -> reviews.stream().filter(review -> review.revision() == revision).findFirst())
                .orElseGet(() -> read(story, revision));
    }

    private Optional<Review> read(StoryId story, int revision) {
        return entities
                .createQuery("select r from Review r where r.story = :story and r.revision = :revision", Review.class)
                .setParameter("story", story.value()).setParameter("revision", revision).getResultStream().findFirst();
    }

    public List<Review> ofStory(StoryId story) {
        return ahead.of(story)
                .orElseGet(() -> entities.createQuery("select r from Review r where r.story = :story", Review.class)
                        .setParameter("story", story.value()).getResultList());
    }

    /** Says whether readers can see any revision of the story. */
    public boolean isPublic(StoryId story) {
        return ofStory(story).stream().anyMatch(Review::isLive);
    }

    /** Returns how many quotations of the story were disputed once. */
    public int disputes(StoryId story) {
        return disputed(story).size();
    }

    /** Returns the quotations of the story that were disputed once, whatever became of them. */
    public Set<QuotationId> disputed(StoryId story) {
        return entities
                .createQuery("select distinct d.quotation from DisputedOnce d where d.story = :story", UUID.class)
                .setParameter("story", story.value()).getResultStream().map(QuotationId::new)
                .collect(Collectors.toSet());
    }

    /**
     * Returns the steps that a story entered with, or those that hold on its desk now if it has not been here before.
     */
    Steps steps(StoryId story, String desk) {
        return ofStory(story).stream().max(Comparator.comparingInt(Review::revision))
                .map(review -> review.signing().enteredWith())
                .orElseGet(() -> newest(desk).map(DeskSteps::steps).orElse(Steps.DEFAULT));
    }

    /** Returns a review for a text that has none yet, with what its story brings along: its steps, and its embargo. */
    public Review begin(CheckedText content) {
        Review begun = new Review(content, steps(content.story(), content.text().desk()));
        ofStory(content.story()).stream().max(Comparator.comparingInt(Review::revision)).ifPresent(begun::inherit);
        return begun;
    }

    /** Returns the newest version of a desk's steps. */
    public Optional<DeskSteps> newest(String desk) {
        return entities.createQuery("select d from DeskSteps d where d.key.desk = :desk order by d.key.version desc",
                DeskSteps.class)
                .setParameter("desk", desk).setMaxResults(1).getResultStream().findFirst();
    }

    /** Keeps what is before the editors now, under its seal. */
    public void keepPresented(Review review) {
        Presented presented = review.presented();
        if (entities.find(Presented.class, presented.key()) == null) {
            entities.persist(presented);
        }
    }

    /** Returns what was before the editors under a seal. */
    public Optional<CheckedText> presented(Review review, Seal seal) {
        return Optional.ofNullable(entities.find(Presented.class, new Presented.Key(review.id(), seal.hex())))
                .map(Presented::content);
    }

    /** Returns the last approval of any revision of the story, except those of this round of the review. */
    public Optional<Approval> approvedBefore(Review review) {
        return entities.createQuery("select a from Approval a, Review r where a.review = r.id and r.story = :story "
                + "and not (r.id = :review and a.round = :round) order by a.approvedAt desc", Approval.class)
                .setParameter("story", review.story().value()).setParameter("review", review.id())
                .setParameter("round", review.signing().round()).setMaxResults(1).getResultStream().findFirst();
    }

    /** Returns what was approved then; empty if that was before anybody kept it. */
    public Optional<CheckedText> content(Approval approval) {
        return Optional.ofNullable(entities.find(Presented.class, approval.presented())).map(Presented::content);
    }

    /** Returns who signed what in this round, in order. */
    List<Signature> signatures(Review review) {
        return approvals(review).stream().map(Approval::signature).toList();
    }

    /** Returns the last approval of this round; null if nobody has signed. */
    public Approval last(Review review) {
        List<Approval> all = approvals(review);
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    /** Returns the approvals of this round, in order. */
    public List<Approval> approvals(Review review) {
        return entities
                .createQuery("select a from Approval a where a.review = :review and a.round = :round order by a.step",
                        Approval.class)
                .setParameter("review", review.id()).setParameter("round", review.signing().round())
                .getResultList();
    }

    /**
     * Refuses a second signature of one person under the same revision.
     *
     * @throws Refusal if they have signed it already, in another role
     */
    public void refuseIfSigned(Review review, PersonId person) {
        if (signatures(review).stream().anyMatch(signature -> signature.by().equals(person))) {
            throw Refusal.because("You have signed this story already. The next signature is somebody else's.");
        }
    }

    public List<PlacedReason> reasons(Review review) {
        return entities.createQuery("select p from ReasonAtPlace p where p.key.review = :review order by p.key.number",
                ReasonAtPlace.class)
                .setParameter("review", review.id()).getResultStream().map(ReasonAtPlace::placed).toList();
    }

    public List<PersonId> hands(Review review, PartInReview.Part part) {
        return entities.createQuery("select h from PartInReview h where h.key.review = :review and h.part = :part "
                + "order by h.key.person", PartInReview.class)
                .setParameter("review", review.id()).setParameter("part", part)
                .getResultStream().map(PartInReview::person).toList();
    }

    /** Says whether the person may still take the part: they have none yet, or this one. */
    public boolean mayBe(Review review, PersonId person, PartInReview.Part part) {
        PartInReview hand = entities.find(PartInReview.class, new PartInReview.Key(review.id(), person.value()));
        return hand == null || hand.part() == part;
    }

    /**
     * Gives a person their part.
     *
     * @throws Refusal if they have another one already
     */
    public void require(Review review, PersonId person, PartInReview.Part part) {
        refuseUnless(review, person, part);
        PartInReview.Key key = new PartInReview.Key(review.id(), person.value());
        if (entities.find(PartInReview.class, key) == null) {
            entities.persist(new PartInReview(review.id(), person, part));
        }
    }

    /**
     * Refuses if the person cannot take the part; gives them none.
     *
     * @throws Refusal if they have another one already
     */
    public void refuseUnless(Review review, PersonId person, PartInReview.Part part) {
        if (!mayBe(review, person, part)) {
            throw Refusal.because(part == PartInReview.Part.APPROVER
                    ? "You wrote or checked this story. Somebody else has to decide on it."
                    : "Who approved this revision once cannot write or check it too.");
        }
    }

    /** Keeps something new; what is kept already stays as it is. */
    public void put(Object entity) {
        entities.persist(entity);
    }
}
