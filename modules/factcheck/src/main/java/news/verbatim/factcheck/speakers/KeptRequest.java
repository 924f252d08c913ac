package news.verbatim.factcheck.speakers;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Quotation;
import news.verbatim.factcheck.check.RevisionCheck;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a speaker asks about a quotation. It waits until an editor grants or refuses it, with a reason; it is decided
 * once.
 */
@Entity
@Table(name = "speaker_request")
class KeptRequest {

    @Id
    private UUID id;

    private UUID story;

    private int revision;

    private UUID quotation;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SpeakerRequest.Kind kind;

    private String wish;

    private LocalDate askedOn;

    private UUID recordedBy;

    private Instant recordedAt;

    private Boolean granted;

    private UUID decidedBy;

    private Instant decidedAt;

    private String reason;

    @Version
    private int version;

    protected KeptRequest() {
    }

    KeptRequest(RevisionCheck check, QuotationId quotation, NewRequest asked, PersonId by, Instant now) {
        this.id = UUID.randomUUID();
        this.story = check.story().value();
        this.revision = check.revision();
        this.quotation = quotation.value();
        this.kind = asked.kind();
        this.wish = asked.wish();
        this.askedOn = asked.askedOn();
        this.recordedBy = by.value();
        this.recordedAt = now;
        this.reason = "";
    }

    /**
     * Grants or refuses it.
     *
     * @throws Refusal if somebody has decided it before
     */
    void decide(boolean grant, String why, PersonId by, Instant now) {
        if (decidedAt != null) {
            throw Refusal.because("Somebody has decided this meanwhile. Open the page again to see how.");
        }
        granted = grant;
        reason = why;
        decidedBy = by.value();
        decidedAt = now;
    }

    StoryId story() {
        return new StoryId(story);
    }

    int revision() {
        return revision;
    }

    QuotationId quotation() {
        return new QuotationId(quotation);
    }

    SpeakerRequest told(Quotation said) {
        SpeakerRequest.Decision decision = decidedAt == null ? null
                : new SpeakerRequest.Decision(granted, reason, new PersonId(decidedBy), decidedAt);
        return new SpeakerRequest(id, quotation(), said.speaker(), said.words(), kind, wish, askedOn,
                new PersonId(recordedBy),
                recordedAt, decision);
    }
}
