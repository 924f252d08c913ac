package news.verbatim.accounts.people;

import java.util.Set;
import news.verbatim.events.id.PersonId;

/**
 * A person as the others see them.
 *
 * @param id         who
 * @param signInName what they type to sign in
 * @param name       the name that pages and bylines show
 * @param desk       the code of their desk
 * @param roles      what they may do
 */
public record Profile(PersonId id, String signInName, String name, String desk, Set<String> roles) {
}
