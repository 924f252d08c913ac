package news.verbatim.approval.brief;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.drafting.StorySubmitted;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the editors are told about a revision: its authors' note, and by when they or the desk want the decision. */
@ModuleInternal
@Entity
public class Brief {

    @EmbeddedId
    private Key key;

    private String note;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
    private LocalDateTime wantedWall;

    private String wantedZone;

    private Instant wantedAt;

    private UUID wantedBy;

    @Version
    private int version;

    protected Brief() {
    }

    Brief(StorySubmitted fact) {
        key = new Key(fact.story().value(), fact.revision());
        note = fact.note();
        want(fact.wanted(), fact.by());
    }

    /** Nothing that is known about a revision. */
    Brief(StoryId story, int revision) {
        key = new Key(story.value(), revision);
        note = "";
    }

    /** Wants the decision by a time; at no certain time if that is null. */
    public void want(PlannedTime time, PersonId by) {
        wantedWall = time == null ? null : time.wall();
        wantedZone = time == null ? null : time.zone().getId();
        wantedAt = time == null ? null : time.instant();
        wantedBy = time == null ? null : by.value();
    }

    /** Wants what the revision before wanted, if that can still be had and nobody said otherwise. */
    void inherit(Brief before, Instant now) {
        if (wantedAt == null && before.wantedAt != null && before.wantedAt.isAfter(now)) {
            want(before.wanted(), new PersonId(before.wantedBy));
        }
    }

    public String note() {
        return note;
    }

    public PlannedTime wanted() {
        return wantedAt == null ? null : new PlannedTime(wantedWall, ZoneId.of(wantedZone), wantedAt);
    }

    public PersonId wantedBy() {
        return wantedBy == null ? null : new PersonId(wantedBy);
    }

    /** The story and the number of the revision. */
    @Embeddable
    record Key(@Column(name = "story") UUID story, @Column(name = "revision") int revision) {
    }
}
