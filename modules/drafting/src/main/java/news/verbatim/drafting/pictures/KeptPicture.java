package news.verbatim.drafting.pictures;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.text.Picture;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A picture that stories may show: what its bytes are, who added it first and when. It is kept for good, under their
 * hash.
 */
@Entity
@Immutable
@Table(name = "picture")
class KeptPicture {

    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Picture.Type type;

    private int width;

    private int height;

    private UUID keptBy;

    private Instant keptAt;

    protected KeptPicture() {
    }

    KeptPicture(CleanPicture clean, PersonId by, Instant at) {
        sha256 = clean.sha256();
        type = clean.type();
        width = clean.width();
        height = clean.height();
        keptBy = by.value();
        keptAt = at;
    }

    /** Says whether a text that shows it says of it what is so. */
    boolean is(Picture shown) {
        return sha256.equals(shown.sha256()) && type == shown.type() && width == shown.width()
                && height == shown.height();
    }

    Picture.Type type() {
        return type;
    }
}
