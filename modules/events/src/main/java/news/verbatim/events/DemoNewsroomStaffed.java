package news.verbatim.events;

import news.verbatim.events.id.PersonId;

/**
 * A demo newsroom has its people; modules may now give it stories. Never fired in a real one.
 *
 * @param reporter who wrote the demo stories
 */
public record DemoNewsroomStaffed(PersonId reporter) {
}
