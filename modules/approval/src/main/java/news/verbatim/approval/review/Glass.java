package news.verbatim.approval.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.text.BrokenGlass;
import news.verbatim.events.text.CheckedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * That a revision is to go out although quotations in it are open. One editor proposes it, another one confirms it, and
 * both answer for it until every quotation is resolved or its time is over. It ends once.
 */
@ModuleInternal
@Entity
@Table(name = "broken_glass")
public class Glass {

    /** How long it can take at the most. */
    static final Duration LONGEST = Duration.ofDays(3);

    /** Whether the second editor has agreed. */
    enum Standing {
        PROPOSED, CONFIRMED
    }

    @Id
    private UUID id;

    @Column(name = "review_id")
    private UUID review;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PartInReview.Part part;

    private UUID proposer;

    private String reason;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
    private LocalDateTime untilWall;

    private String untilZone;

    private Instant untilAt;

    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Standing standing;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PartInReview.Part secondPart;

    private UUID secondedBy;

    private Instant secondedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private GlassEnd ended;

    private Instant endedAt;

    @Version
    private int version;

    protected Glass() {
    }

    /**
     * Proposes it.
     *
     * @throws Refusal at {@code time} if it would end before it begins, or last longer than three days
     */
    public Glass(Review review, String reason, PlannedTime until, PersonId proposer, Instant now) {
        if (!until.instant().isAfter(now) || until.instant().isAfter(now.plus(LONGEST))) {
            throw Refusal.at("time",
                    "Choose a time from now on within three days: until then every quotation has to be resolved.");
        }
        this.id = UUID.randomUUID();
        this.review = review.id();
        this.part = PartInReview.Part.APPROVER;
        this.proposer = proposer.value();
        this.reason = reason;
        this.untilWall = until.wall();
        this.untilZone = until.zone().getId();
        this.untilAt = until.instant();
        this.proposedAt = now;
        this.standing = Standing.PROPOSED;
    }

    /**
     * Agrees to it, and returns what the seal of that text is to say.
     *
     * @throws Refusal if it has ended or was confirmed, or the second editor is the first one
     */
    public BrokenGlass confirm(CheckedText open, PersonId editor, Instant now) {
        requireProposed();
        if (editor.value().equals(proposer)) {
            throw Refusal.because("You proposed this yourself. A second editor has to agree.");
        }
        if (!now.isBefore(untilAt)) {
            throw Refusal
                    .because("The time until which this was wanted is over. Propose it again if it is still needed.");
        }
        standing = Standing.CONFIRMED;
        secondedBy = editor.value();
        secondPart = PartInReview.Part.APPROVER;
        secondedAt = now;
        return new BrokenGlass(open.open(), reason, new PersonId(proposer), editor, untilAt);
    }

    /** Refuses unless it waits for a second editor. */
    public void requireProposed() {
        if (hasEnded() || standing != Standing.PROPOSED) {
            throw Refusal.because("This was settled in the meantime. Look at the story again.");
        }
    }

    /**
     * Gives way to another proposal: its time is over, or what it was about has moved.
     *
     * @param moved whether a word or a verdict has changed since it was proposed
     * @throws Refusal while two editors answer for it, or while it waits for the second one as it was proposed
     */
    public void giveWay(boolean moved, Instant now) {
        boolean inTime = !hasEnded() && now.isBefore(untilAt);
        if (inTime && isConfirmed()) {
            throw Refusal.because(
                    "Two editors let this revision out already. It can be proposed again when their time is over.");
        }
        if (inTime && !moved) {
            throw Refusal.because(
                    "This waits for a second editor already. Whoever wants another reason or another time takes that"
                            + " proposal back first.");
        }
        end(GlassEnd.OVERTAKEN, now);
    }

    public void end(GlassEnd how, Instant now) {
        if (!hasEnded()) {
            ended = how;
            endedAt = now;
        }
    }

    public boolean hasEnded() {
        return ended != null;
    }

    boolean isConfirmed() {
        return standing == Standing.CONFIRMED;
    }

    public UUID id() {
        return id;
    }

    public UUID review() {
        return review;
    }

    public PersonId proposer() {
        return new PersonId(proposer);
    }

    public Instant until() {
        return untilAt;
    }

    public GlassCard card() {
        return new GlassCard(reason, new PersonId(proposer), proposedAt,
                secondedBy == null ? null : new PersonId(secondedBy), secondedAt,
                new PlannedTime(untilWall, ZoneId.of(untilZone), untilAt), ended, endedAt);
    }
}
