package news.verbatim.publishing.destination;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.Uuid7;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Somebody to whom what readers get is brought. It remembers how it goes, so that one that does not answer is tried
 * ever more seldom, and by one server at a time.
 */
@ModuleInternal
@Entity
public class Destination {

    /** How long a server has it to itself: longer than anything that is sent can take. */
    private static final Duration HOLD = Duration.ofSeconds(30);

    /** How long a receiver has to change over to a new secret. */
    private static final Duration BOTH_SECRETS = Duration.ofDays(1);

    /** How many failures in a row make it one that was away, so that all that waits is tried as soon as it is back. */
    private static final int AWAY = 3;

    @Id
    private UUID id;

    private String name;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DestinationKind kind;

    private String address;

    /** Null if it gets the stories of all desks. */
    private String desk;

    private String secret;

    private String secretBefore;

    private Instant secretBeforeUntil;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DestinationStanding standing = DestinationStanding.OPEN;

    private int failures;

    private Instant restsUntil;

    private Instant heldUntil;

    private Instant receiptAt;

    private String answer = "";

    private Instant answeredAt;

    private Instant madeAt;

    @Version
    private int version;

    protected Destination() {
    }

    public Destination(DestinationForm form, String newSecret, Instant now) {
        id = Uuid7.next();
        kind = form.kind();
        secret = kind == DestinationKind.WEBHOOK ? newSecret : null;
        restsUntil = now;
        heldUntil = now;
        madeAt = now;
        change(form, now);
    }

    /** Becomes what a form says, and is tried at once. */
    public void change(DestinationForm form, Instant now) {
        requireThere();
        name = form.name();
        address = form.address();
        desk = form.desk().isEmpty() ? null : form.desk();
        restsUntil = now;
    }

    /** Signs with another secret from now on, and for a day with the one before too. */
    public void renew(String newSecret, Instant now) {
        requireThere();
        if (kind != DestinationKind.WEBHOOK) {
            throw Refusal.because("Only messages to a webhook are signed.");
        }
        secretBefore = secret;
        secretBeforeUntil = now.plus(BOTH_SECRETS);
        secret = newSecret;
    }

    public void pause() {
        requireThere();
        standing = DestinationStanding.PAUSED;
    }

    public void resume(Instant now) {
        requireThere();
        standing = DestinationStanding.OPEN;
        restsUntil = now;
    }

    public void remove() {
        requireThere();
        standing = DestinationStanding.REMOVED;
        secret = null;
        secretBefore = null;
        secretBeforeUntil = null;
    }

    /** Refuses if it was removed. */
    public void requireThere() {
        if (standing == DestinationStanding.REMOVED) {
            throw Refusal.because("This destination was removed.");
        }
    }

    /** Says whether something may be sent there now, and nobody is at it. */
    public boolean isFree(Instant now) {
        return standing == DestinationStanding.OPEN && !restsUntil.isAfter(now) && !heldUntil.isAfter(now);
    }

    /** Keeps others away while something is sent. */
    public void hold(Instant now) {
        heldUntil = now.plus(HOLD);
    }

    /** Lets others at it again. */
    public void release(Instant now) {
        heldUntil = now;
    }

    /**
     * Takes down what it said, and lets others at it again.
     *
     * @return whether it is back after it was away
     */
    public boolean note(Receipt receipt, Instant now) {
        release(now);
        answer = receipt.words();
        answeredAt = now;
        if (receipt.taken()) {
            boolean wasAway = failures >= AWAY;
            receiptAt = now;
            failures = 0;
            restsUntil = now;
            return wasAway;
        }
        failures++;
        restsUntil = now.plus(BackOff.after(failures, BackOff.OF_DESTINATION));
        if (receipt.gone() && standing == DestinationStanding.OPEN) {
            standing = DestinationStanding.PAUSED;
        }
        return false;
    }

    /** Lets it be tried at once, however it went before. */
    public void wake(Instant now) {
        requireThere();
        restsUntil = now;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public DestinationKind kind() {
        return kind;
    }

    public String address() {
        return address;
    }

    /** Returns the desk whose stories it gets; empty if it gets all. */
    public Optional<String> desk() {
        return Optional.ofNullable(desk);
    }

    /** Returns the secrets that messages are signed with, the newest first. */
    public List<String> secrets(Instant now) {
        boolean both = secretBeforeUntil != null && secretBeforeUntil.isAfter(now);
        return Stream.of(Optional.ofNullable(secret), Optional.ofNullable(secretBefore).filter(before -> both))
                .flatMap(Optional::stream).toList();
    }

    /**
     * Returns it as the newsroom sees it.
     *
     * @param waiting how much waits
     * @param since   since when the longest does; null if nothing waits
     */
    public DestinationCard card(long waiting, Instant since, Instant now) {
        return new DestinationCard(id, name, kind, address, desk == null ? "" : desk, standing, waiting, since,
                standing == DestinationStanding.OPEN && Stuck.isSince(since, now), failures > 0, receiptAt, answer,
                answeredAt);
    }
}
