package news.verbatim.drafting.pictures;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A part of a picture's bytes in one of its widths. */
@Entity
@Immutable
class PicturePart {

    /** As long as a part is at most, in bytes. */
    private static final int LONGEST = 512 << 10;

    /**
     * Which part.
     *
     * @param sha256 the picture
     * @param width  which of its widths
     * @param part   from 0
     */
    @Embeddable
    record Key(@JdbcTypeCode(SqlTypes.CHAR) String sha256, int width, int part) implements Serializable {
    }

    @EmbeddedId
    private Key key;

    private byte[] bytes;

    protected PicturePart() {
    }

    private PicturePart(Key key, byte[] bytes) {
        this.key = key;
        this.bytes = bytes;
    }

    /** Cuts the bytes of a picture in one width. */
    static List<PicturePart> of(String sha256, int width, byte[] file) {
        List<PicturePart> parts = new ArrayList<>();
        for (int from = 0; from < file.length; from += LONGEST) {
            parts.add(new PicturePart(new Key(sha256, width, parts.size()),
                    Arrays.copyOfRange(file, from, Math.min(from + LONGEST, file.length))));
        }
        return parts;
    }

    byte[] bytes() {
        return bytes;
    }
}
