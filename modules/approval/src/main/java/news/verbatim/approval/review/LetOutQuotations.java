package news.verbatim.approval.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import news.verbatim.events.text.CheckedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The open quotations with which two editors let a text out, and where that is written.
 *
 * @param quotations how many they are
 * @param glass      the row that has both names
 * @param standing   that both are in it, for the database to compare
 */
@Embeddable
record LetOutQuotations(@Column(name = "excepted") int quotations, UUID glass,
        @Column(name = "glass_standing") @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Glass.Standing standing) {

    /** Nothing is let out: no quotation may be open. */
    static final LetOutQuotations NOTHING = new LetOutQuotations(0, null, null);

    static LetOutQuotations under(Glass confirmed, CheckedText content) {
        return new LetOutQuotations(content.glass().open().size(), confirmed.id(), Glass.Standing.CONFIRMED);
    }
}
