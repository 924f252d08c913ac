package news.verbatim.approval.steps;

import java.time.Instant;
import news.verbatim.events.id.PersonId;

/**
 * Who signed a revision in which role.
 *
 * @param role in which role
 * @param by   who
 * @param at   when
 */
public record Signature(String role, PersonId by, Instant at) {
}
