package news.verbatim.publishing.publication;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.CheckedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A story's way to its readers. An approval schedules it, the clock makes it public, and whatever breaks a promise
 * holds it back until it is approved anew. A public story goes the same way again with its next edition, while readers
 * keep the one that they have.
 */
@ModuleInternal
@Entity
public class Publication {

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

    /** Where the clock of its desk hangs. */
    private String zone;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String headline;

    @Embedded
    @AttributeOverride(name = "wall", column = @Column(name = "planned_wall"))
    @AttributeOverride(name = "zone", column = @Column(name = "planned_zone"))
    @AttributeOverride(name = "instant", column = @Column(name = "planned_instant"))
    private Appointment planned;

    @Embedded
    @AttributeOverride(name = "wall", column = @Column(name = "embargo_wall"))
    @AttributeOverride(name = "zone", column = @Column(name = "embargo_zone"))
    @AttributeOverride(name = "instant", column = @Column(name = "embargo_instant"))
    private Appointment embargo;

    /** Mapped as a plain string: PostgreSQL's driver has no null for Hibernate's type of long ones. */
    private String heldReason;

    /** What editors have to know of a story that goes live all the same. */
    private String remark;

    /** The number of the newest edition; 0 while there is none. */
    private int edition;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Standing standing = Standing.NONE;

    /** Counts what readers were told, so that this row has another version after each notice. */
    private int notices;

    @Version
    private int version;

    protected Publication() {
    }

    public Publication(StoryId story) {
        this.story = story.value();
    }

    /**
     * Schedules what a clearance allows.
     *
     * @param embargoOrNull before which it must not be public
     * @param deskZone      where the clock of its desk hangs
     * @throws Refusal if this or a later revision is public, the story was withdrawn or killed, or the time has passed
     *                 or lies before the embargo
     */
    public void schedule(CheckedText content, UUID newClearance, PlannedTime time, PlannedTime embargoOrNull,
            Address newAddress,
            ZoneId deskZone, Instant now) {
        refuseUnlessItMayRun(content.revision());
        TimeRules.refuseUnlessGood(time, embargoOrNull, now);
        revision = content.revision();
        clearance = newClearance;
        slug = content.slug();
        address = newAddress.path();
        desk = content.text().desk();
        zone = deskZone.getId();
        headline = content.text().headline();
        embargo = Appointment.of(embargoOrNull);
        waitUntil(time);
    }

    private void refuseUnlessItMayRun(int newRevision) {
        if (state == PublicationState.KILLED) {
            throw Refusal.because("This story was killed and does not run any more. Begin a new one.");
        }
        if (state == PublicationState.LIVE && newRevision <= revision) {
            throw Refusal.because("This story is public already.");
        }
    }

    private void waitUntil(PlannedTime time) {
        planned = Appointment.of(time);
        state = PublicationState.SCHEDULED;
        heldReason = null;
        remark = null;
    }

    /**
     * Moves it to another time, or puts it back into the schedule.
     *
     * @param seen the time that the editor saw it planned for
     * @throws Refusal if it does not wait, was moved in the meantime, or the new time has passed or is before the
     *         embargo
     */
    public void move(Instant seen, PlannedTime time, Instant now) {
        refuseUnlessSeen(seen);
        TimeRules.refuseUnlessGood(time, embargo(), now);
        waitUntil(time);
    }

    /**
     * Changes before when it must not be public. What was planned for an earlier time goes live when the embargo ends.
     *
     * @param seen        the time that the editor saw it planned for
     * @param seenEmbargo the end of the embargo that the editor saw; null if there was none
     * @param end         the new end; null for no embargo
     * @param why         why it ends earlier, if it does
     * @return whether it goes live at another time now
     * @throws Refusal at {@code embargoTime} if the new end has passed; at {@code embargoWhy} if it ends earlier
     *                 without a reason; if it does not wait, or somebody changed its time or its embargo in the
     *                 meantime
     */
    public boolean embargo(Instant seen, Instant seenEmbargo, PlannedTime end, String why, Instant now) {
        refuseUnlessSeen(seen);
        Instant stands = embargo == null ? null : embargo().instant();
        TimeRules.refuseUnlessGoodEmbargo(stands, seenEmbargo, end, why, now);
        embargo = Appointment.of(end);
        boolean moved = end != null && planned().instant().isBefore(end.instant());
        if (moved) {
            planned = Appointment.of(end);
        }
        return moved;
    }

    /** Refuses unless it is on its way and planned for the time that an editor saw. */
    public void refuseUnlessSeen(Instant seen) {
        if (!isScheduled() && state != PublicationState.HELD) {
            throw Refusal.because("This story is not in the schedule any more. Look at it again.");
        }
        if (!planned().instant().equals(seen)) {
            throw Refusal.because("Somebody else moved this story in the meantime, to "
                    + PublishingWording.time(planned().instant(), planned().zone()) + ". Nothing was changed.");
        }
    }

    /** Goes on after a hold as it was planned, or now if that time has passed. */
    public void resume(Instant now) {
        PlannedTime time = planned();
        waitUntil(time.instant().isBefore(now) ? PlannedTime.at(now, time.zone()) : time);
    }

    /** Follows what its zone's rules have become, with a remark for its editors. */
    public void follow(PlannedTime time, PlannedTime embargoOrNull, String remarkForEditors) {
        planned = Appointment.of(time);
        embargo = Appointment.of(embargoOrNull);
        remark = remarkForEditors;
    }

    /** Keeps it back, for reasons in sentences. Only what is on its way can be held back. */
    public void hold(String reason) {
        if (!isScheduled() && state != PublicationState.HELD) {
            throw new IllegalStateException("story " + story + " is " + state + ", not on its way");
        }
        state = PublicationState.HELD;
        heldReason = reason;
        remark = null;
    }

    /** Makes its next edition public. */
    public void goLive() {
        if (!isScheduled()) {
            throw new IllegalStateException("story " + story + " is " + state + ", not scheduled");
        }
        state = PublicationState.LIVE;
        standing = Standing.PUBLIC;
        edition++;
        remark = null;
    }

    /** Gives up what is on its way and goes back to what readers have. */
    public void fallBackTo(Edition newest) {
        state = standing == Standing.WITHDRAWN ? PublicationState.WITHDRAWN : PublicationState.LIVE;
        revision = newest.revision();
        clearance = newest.clearance();
        slug = newest.slug();
        address = newest.address();
        headline = newest.card().headline();
        planned = Appointment.of(newest.planned());
        embargo = null;
        heldReason = null;
        remark = null;
    }

    /** Takes it from its readers; they find a notice instead. */
    public void withdraw() {
        requirePublic();
        standing = Standing.WITHDRAWN;
        state = PublicationState.WITHDRAWN;
    }

    /** Ends it, whether it was public or never came to be. */
    public void kill() {
        standing = edition == 0 ? Standing.NONE : Standing.KILLED;
        state = PublicationState.KILLED;
        heldReason = null;
        remark = null;
    }

    /** Refuses unless readers can see the story now. */
    public void requirePublic() {
        if (standing != Standing.PUBLIC) {
            throw Refusal.because("This story is not public. There is nothing to tell its readers.");
        }
    }

    /** Remembers that readers were told something. */
    public void told() {
        notices++;
    }

    public boolean isScheduled() {
        return state == PublicationState.SCHEDULED;
    }

    /** Says whether something of it is on its way, held or not. */
    public boolean isOnItsWay() {
        return isScheduled() || state == PublicationState.HELD;
    }

    /** Says whether readers have that very revision, with nothing newer on its way. */
    public boolean isPublicAs(int thatRevision) {
        return state == PublicationState.LIVE && revision == thatRevision;
    }

    /** Says whether it is scheduled under that very clearance, and not under one that came later. */
    public boolean waitsFor(UUID thatClearance) {
        return isScheduled() && clearance.equals(thatClearance);
    }

    public boolean isDue(Instant now) {
        return !goesLiveAt().isAfter(now);
    }

    /** Returns when it goes live: at the planned time, and never before its embargo ends. */
    public Instant goesLiveAt() {
        Instant time = planned().instant();
        return embargo == null || embargo().instant().isBefore(time) ? time : embargo().instant();
    }

    public StoryId story() {
        return new StoryId(story);
    }

    public int revision() {
        return revision;
    }

    public UUID clearance() {
        return clearance;
    }

    String slug() {
        return slug;
    }

    public String address() {
        return address;
    }

    public String desk() {
        return desk;
    }

    /** Returns where the clock of its desk hangs. */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** Returns the number of its newest edition; 0 while it has none. */
    public int edition() {
        return edition;
    }

    public Standing standing() {
        return standing;
    }

    public PlannedTime planned() {
        return planned.time();
    }

    public PlannedTime embargo() {
        return Appointment.time(embargo);
    }

    /** Returns when the embargo of an edition ended; null if it had none, or something newer is on its way. */
    public Instant embargoOf(Edition live) {
        return embargo == null || !isPublicAs(live.revision()) ? null : embargo().instant();
    }

    /** Returns a number that grows with each change of what readers have of it. */
    public int turn() {
        return edition + notices;
    }

    /** Returns what changes whenever anything of it does. */
    public String stamp() {
        return edition + "." + version;
    }

    public ScheduledCard card() {
        return new ScheduledCard(story(), revision, headline, desk, state, planned(), Optional.ofNullable(embargo()),
                heldReason, remark, address, edition, standing);
    }
}
