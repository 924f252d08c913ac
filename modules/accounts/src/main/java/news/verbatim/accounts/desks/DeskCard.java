package news.verbatim.accounts.desks;

import java.time.ZoneId;

/**
 * A desk as pages show it.
 *
 * @param code what stories carry
 * @param name what people read
 * @param zone the time zone that its times are meant and shown in
 */
public record DeskCard(String code, String name, ZoneId zone) {
}
