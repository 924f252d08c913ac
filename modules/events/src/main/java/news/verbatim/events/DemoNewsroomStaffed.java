package news.verbatim.events;

/**
 * A demo newsroom has its people; modules may now give it stories. Never fired in a real one.
 *
 * @param reporter who wrote the demo stories
 */
public record DemoNewsroomStaffed(PersonId reporter) {
}
