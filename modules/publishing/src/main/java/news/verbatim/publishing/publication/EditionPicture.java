package news.verbatim.publishing.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.UUID;
import news.verbatim.events.text.Picture;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A picture that an edition shows. */
@Entity
@Immutable
class EditionPicture {

    /**
     * Which one.
     *
     * @param story   the story
     * @param edition the number of the edition
     * @param sha256  the picture
     */
    @Embeddable
    record Key(UUID story, int edition, @JdbcTypeCode(SqlTypes.CHAR) @Column(name = "sha256") String sha256)
            implements Serializable {
    }

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Picture.Type type;

    protected EditionPicture() {
    }

    EditionPicture(Edition edition, Picture shown) {
        key = new Key(edition.story().value(), edition.number(), shown.sha256());
        type = shown.type();
    }
}
