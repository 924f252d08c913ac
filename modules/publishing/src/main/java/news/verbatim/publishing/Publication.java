package news.verbatim.publishing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import news.verbatim.events.CheckedText;
import news.verbatim.events.PlannedTime;
import news.verbatim.events.Refusal;
import news.verbatim.events.StoryId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A story's way to its readers. An approval schedules it, the clock makes it public, and whatever breaks a promise holds it
 * back until it is approved anew. Once public it stays so.
 */
@Entity
class Publication {

    /** How far back a planned time may lie: an editor who says "now" needs a moment to say it. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    @Id
    private UUID story;

    private int revision;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PublicationState state;

    private UUID clearance;

    private String slug;

    private String address;

    private String desk;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String headline;

    /** Kept without a detour over the server's own zone, in which this wall time need not exist. */
    @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
    private LocalDateTime plannedWall;

    private String plannedZone;

    private Instant plannedInstant;

    /** Mapped as a plain string: PostgreSQL's driver has no null for Hibernate's type of long ones. */
    private String heldReason;

    @Version
    private int version;

    protected Publication() {
    }

    Publication(StoryId story) {
        this.story = story.value();
    }

    /**
     * Schedules what a clearance allows.
     *
     * @throws Refusal if the story is public or the time has passed
     */
    void schedule(CheckedText content, UUID newClearance, PlannedTime planned, Address newAddress, Instant now) {
        refuseIfPublic("This story is public already.");
        refuseThePast(planned, now);
        revision = content.revision();
        state = PublicationState.SCHEDULED;
        clearance = newClearance;
        slug = content.slug();
        address = newAddress.path();
        desk = content.text().desk();
        headline = content.text().headline();
        plannedWall = planned.wall();
        plannedZone = planned.zone().getId();
        plannedInstant = planned.instant();
        heldReason = null;
    }

    /** Refuses with the sentence if readers can see the story. */
    void refuseIfPublic(String sentence) {
        if (state == PublicationState.LIVE) {
            throw Refusal.because(sentence);
        }
    }

    private static void refuseThePast(PlannedTime planned, Instant now) {
        if (planned.instant().isBefore(now.minus(GRACE))) {
            throw Refusal.at("time", Words.time(planned.instant(), planned.zone())
                    + " has passed. Choose a later time, or publish now.");
        }
    }

    /** Keeps it back, for reasons in sentences. Only what is scheduled can be held back. */
    void hold(String reason) {
        leaveSchedule(PublicationState.HELD);
        heldReason = reason;
    }

    /** Makes it public. */
    void goLive() {
        leaveSchedule(PublicationState.LIVE);
    }

    private void leaveSchedule(PublicationState next) {
        if (!isScheduled()) {
            throw new IllegalStateException("story " + story + " is " + state + ", not scheduled");
        }
        state = next;
    }

    boolean isScheduled() {
        return state == PublicationState.SCHEDULED;
    }

    /** Says whether it is scheduled under that very clearance, and not under one that came later. */
    boolean waitsFor(UUID thatClearance) {
        return isScheduled() && clearance.equals(thatClearance);
    }

    boolean isDue(Instant now) {
        return !plannedInstant.isAfter(now);
    }

    StoryId story() {
        return new StoryId(story);
    }

    int revision() {
        return revision;
    }

    UUID clearance() {
        return clearance;
    }

    String address() {
        return address;
    }

    PlannedTime planned() {
        return new PlannedTime(plannedWall, ZoneId.of(plannedZone), plannedInstant);
    }

    ScheduledCard card() {
        return new ScheduledCard(story(), revision, headline, desk, state, planned(), heldReason, address);
    }
}
