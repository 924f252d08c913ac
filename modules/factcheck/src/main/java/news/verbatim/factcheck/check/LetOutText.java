package news.verbatim.factcheck.check;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import news.verbatim.events.text.CheckedText;
import news.verbatim.events.text.Seal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The one sealed text that two editors let out although quotations in it are open.
 *
 * @param seal  the seal over it
 * @param until by when they have to be resolved
 */
@Embeddable
record LetOutText(@Column(name = "let_out_seal") @JdbcTypeCode(SqlTypes.CHAR) String seal,
        @Column(name = "let_out_until") Instant until) {

    static LetOutText of(CheckedText content) {
        return new LetOutText(content.seal().hex(), content.glass().until());
    }

    /** Says whether it is this text, and still in time. */
    boolean covers(Seal asked, Instant now) {
        return seal.equals(asked.hex()) && now.isBefore(until);
    }
}
