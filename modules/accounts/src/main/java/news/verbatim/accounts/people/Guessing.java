package news.verbatim.accounts.people;

import java.time.Instant;

/**
 * Wrong passwords for one name from one place.
 *
 * @param name the name that was tried; nobody may have it
 * @param from the address, or the network of one that is written with colons
 * @param wrong how often it was wrong
 * @param last  when it was last
 */
public record Guessing(String name, String from, int wrong, Instant last) {
}
