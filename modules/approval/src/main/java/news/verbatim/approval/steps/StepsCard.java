package news.verbatim.approval.steps;

import java.time.Instant;
import news.verbatim.events.id.PersonId;

/**
 * One version of a desk's steps.
 *
 * @param desk  the code of the desk
 * @param steps who approves there
 * @param by    who set it so
 * @param at    when
 */
public record StepsCard(String desk, Steps steps, PersonId by, Instant at) {
}
