package news.verbatim.publishing.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.json.RecordJson;
import news.verbatim.events.text.Picture;
import news.verbatim.events.text.Seal;
import news.verbatim.events.text.StoryText;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What readers get: one public form of a story. Its words are the ones of the clearance that it used, which it names
 * with its standing, its story and its seal, so that the database itself refuses an edition without a clearance and a
 * second one under the same. The newest edition of a story is the one that readers see.
 */
@ModuleInternal
@Entity
@Immutable
public class Edition {

    @Id
    private UUID id;

    private UUID story;

    private int number;

    private int revision;

    private UUID clearance;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Clearance.Standing clearanceStanding;

    private String slug;

    private String address;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String seal;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String headline;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String standfirst;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String byline;

    /**
     * The picture that leads it, as its text has it. Mapped as a plain string: PostgreSQL's driver has no null for
     * Hibernate's type of long ones.
     */
    private String picture;

    private String desk;

    private String language;

    private String zone;

    private Instant plannedAt;

    private Instant publishedAt;

    private Instant firstPublishedAt;

    protected Edition() {
    }

    /**
     * Makes the next edition of a story.
     *
     * @param publication the story, which is live by now
     * @param used        the clearance that it used
     * @param before      the edition before; null if there is none
     */
    public Edition(Publication publication, Clearance used, Edition before, Instant now) {
        StoryText text = used.content().text();
        id = UUID.randomUUID();
        story = publication.story().value();
        number = publication.edition();
        revision = publication.revision();
        clearance = used.id();
        clearanceStanding = Clearance.Standing.USED;
        slug = publication.slug();
        address = publication.address();
        seal = used.seal().hex();
        headline = text.headline();
        standfirst = text.standfirst();
        byline = text.byline();
        picture = text.pictures().stream().findFirst().map(RecordJson::write).orElse(null);
        desk = text.desk();
        language = text.language();
        zone = publication.zone().getId();
        plannedAt = publication.goesLiveAt();
        publishedAt = now;
        firstPublishedAt = before == null ? now : before.firstPublishedAt;
    }

    public StoryId story() {
        return new StoryId(story);
    }

    public int number() {
        return number;
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

    /** Returns when it was to go live, seen from its zone. */
    PlannedTime planned() {
        return PlannedTime.at(plannedAt, ZoneId.of(zone));
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public EditionCard card() {
        return new EditionCard(new StoryId(story), number, address, headline, standfirst, byline,
                picture == null ? null : RecordJson.read(picture, Picture.class), desk, language, firstPublishedAt,
                publishedAt,
                ZoneId.of(zone));
    }

    /** Returns how late it was. */
    public Arrival arrival() {
        return new Arrival(new StoryId(story), number, headline, desk, plannedAt, publishedAt,
                Duration.between(plannedAt, publishedAt));
    }
}
