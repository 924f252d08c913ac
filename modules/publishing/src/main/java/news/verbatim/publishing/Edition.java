package news.verbatim.publishing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import news.verbatim.events.Seal;
import news.verbatim.events.StoryId;
import news.verbatim.events.StoryText;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What readers get: one public form of a story. Its words are the ones of the clearance that it used, which it names with its
 * standing, so that the database itself refuses an edition without a clearance and a second one under the same.
 */
@Entity
@Immutable
class Edition {

    @Id
    private UUID id;

    private UUID story;

    private int number;

    private UUID clearance;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Clearance.Standing clearanceStanding;

    private String address;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String seal;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String headline;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String standfirst;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String byline;

    private String desk;

    private String language;

    private String zone;

    private Instant plannedAt;

    private Instant publishedAt;

    protected Edition() {
    }

    /** Makes the first edition of a story. */
    Edition(Publication publication, Clearance used, Instant now) {
        StoryText text = used.content().text();
        id = UUID.randomUUID();
        story = publication.story().value();
        number = 1;
        clearance = used.id();
        clearanceStanding = Clearance.Standing.USED;
        address = publication.address();
        seal = used.seal().hex();
        headline = text.headline();
        standfirst = text.standfirst();
        byline = text.byline();
        desk = text.desk();
        language = text.language();
        zone = publication.planned().zone().getId();
        plannedAt = publication.planned().instant();
        publishedAt = now;
    }

    Seal seal() {
        return new Seal(seal);
    }

    EditionCard card() {
        return new EditionCard(new StoryId(story), address, headline, standfirst, byline, desk, language, publishedAt,
                ZoneId.of(zone));
    }

    /** Returns the whole story, with the words of the clearance that this edition used. */
    PublishedStory with(Clearance used) {
        return new PublishedStory(new StoryId(story), address, used.content(), seal(), publishedAt, ZoneId.of(zone));
    }
}
