package news.verbatim.approval.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.PersonId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Before when nobody may read a story, and who said so. It stands until that moment is over: whoever wants it to end
 * earlier says why.
 *
 * @param wall date and time as they were written, kept without a detour over the server's own zone
 * @param zone the zone that they are meant in
 * @param at   the instant
 * @param by   who set it
 */
@Embeddable
record Embargo(@Column(name = "embargo_wall") @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME) LocalDateTime wall,
        @Column(name = "embargo_zone") String zone, @Column(name = "embargo_at") Instant at,
        @Column(name = "embargo_by") UUID by) {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm z", Locale.ENGLISH);

    /** Returns the embargo until a moment; null of none. */
    static Embargo until(PlannedTime endOrNull, PersonId by) {
        return endOrNull == null ? null
                : new Embargo(endOrNull.wall(), endOrNull.zone().getId(), endOrNull.instant(), by.value());
    }

    PlannedTime end() {
        return new PlannedTime(wall, ZoneId.of(zone), at);
    }

    /**
     * Refuses another end of it that is earlier, or no embargo at all, without a reason.
     *
     * @param end null for none
     * @throws Refusal at {@code embargoWhy}
     */
    void refuseEarlier(PlannedTime end, String why) {
        if ((end == null || end.instant().isBefore(at)) && why.isBlank()) {
            throw Refusal.at("embargoWhy", "Whoever signed before you set an embargo until "
                    + WORDS.format(at.atZone(ZoneId.of(zone))) + ". Say why it is to end "
                    + (end == null ? "now" : "earlier")
                    + ", or leave it as it is.");
        }
    }
}
