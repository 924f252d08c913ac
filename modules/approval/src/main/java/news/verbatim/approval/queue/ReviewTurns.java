package news.verbatim.approval.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.verbatim.approval.review.Glass;
import news.verbatim.approval.review.GlassCard;
import news.verbatim.approval.review.ReviewShelf;
import news.verbatim.approval.review.ReviewState;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Roles;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.question.CheckAsked;
import news.verbatim.events.question.Turn;

/** Whose turn it is with the stories that are before the editors, in two statements however many they are. */
@ModuleInternal
@ApplicationScoped
public class ReviewTurns {

    private static final String NEWEST = "select r.id, r.story, r.state, r.note, r.checkedAt, r.claim.by, "
            + "r.claim.until, r.signing.turn, r.unresolved, r.quotations, r.revision from Review r "
            + "where r.story in :stories and r.live = false and r.revision = (select max(n.revision) from Review n "
            + "where n.story = r.story)";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ReviewShelf shelf;

    @Inject
    private Clock clock;

    @Inject
    private Event<CheckAsked> question;

    public List<Turn> of(Collection<StoryId> stories) {
        List<Row> rows = entities.createQuery(NEWEST, Row.class)
                .setParameter("stories", stories.stream().map(StoryId::value).toList())
                .getResultList();
        Map<UUID, Glass> glasses = standing(rows.stream().map(Row::review).toList());
        Instant now = clock.instant();
        return rows.stream().map(row -> turn(row, glasses.get(row.review()), now)).filter(Objects::nonNull).toList();
    }

    /** Says whether a second editor is asked for what is there now. */
    boolean isAsked(StoryId story) {
        return of(List.of(story)).stream().anyMatch(turn -> turn.act() == Turn.Act.AGREE);
    }

    private Map<UUID, Glass> standing(List<UUID> reviews) {
        return reviews.isEmpty() ? Map.of()
                : entities.createQuery("select g from Glass g where g.review in :reviews and g.ended is null",
                        Glass.class).setParameter("reviews", reviews).getResultStream()
                        .collect(Collectors.toMap(Glass::review, Function.identity()));
    }

    /** What was let out for a time that is over is the checkers' again, even if it is held here. */
    private Turn turn(Row row, Glass glass, Instant now) {
        boolean inTime = glass != null && now.isBefore(glass.until());
        return switch (row.state()) {
            case PROPOSED -> inTime && isAsProposed(row) ? agree(row, glass.card()) : null;
            case WAITING, CLAIMED -> decide(row, now);
            case HELD -> row.unresolved() == 0 || inTime
                    ? new Turn(row.story(), row.revision(), Turn.Party.EDITOR, null, null, null, Turn.Act.LIFT,
                            0, 0, row.note())
                    : null;
            case APPROVED, RETURNED, REVOKED, KILLED -> null;
        };
    }

    /**
     * What was ruled since it was proposed is not what the second editor was asked about: it is the checkers' again.
     */
    private boolean isAsProposed(Row row) {
        CheckAsked asked = new CheckAsked(row.story(), row.revision());
        question.fire(asked);
        return asked.answer().isPresent() && shelf.review(row.story(), row.revision()).content().seal()
                .equals(asked.answer().get().content().seal());
    }

    private static Turn agree(Row row, GlassCard glass) {
        return new Turn(row.story(), row.revision(), Turn.Party.SECOND_EDITOR, null, glass.proposedAt(),
                glass.until().instant(), Turn.Act.AGREE,
                row.unresolved(), row.quotations(), glass.reason());
    }

    private static Turn decide(Row row, Instant now) {
        boolean claimed = row.claimedBy() != null && now.isBefore(row.claimedUntil());
        Turn.Party party = switch (row.turn()) {
            case Roles.LEGAL -> Turn.Party.LEGAL;
            case Roles.CHIEF -> Turn.Party.CHIEF;
            default -> Turn.Party.EDITOR;
        };
        return new Turn(row.story(), row.revision(), party, claimed ? new PersonId(row.claimedBy()) : null,
                row.checkedAt(),
                claimed ? row.claimedUntil() : null, Turn.Act.DECIDE, row.unresolved(), row.quotations(), row.note());
    }

    /** What the query reads of the newest review of a story. */
    private record Row(UUID review, UUID storyId, ReviewState state, String note, Instant checkedAt, UUID claimedBy,
            Instant claimedUntil, String turn, Integer unresolved, Integer quotations, Integer revision) {

        StoryId story() {
            return new StoryId(storyId);
        }
    }
}
