/**
 * Who works in the newsroom: people, their roles, their desks, how they sign in, and what they are told.
 *
 * <p>Use cases: {@link news.verbatim.accounts.people.SigningIn}, {@link news.verbatim.accounts.people.People},
 * {@link news.verbatim.accounts.desks.Desks}, {@link news.verbatim.accounts.people.Staffing}. Publishes
 * {@code DemoNewsroomStaffed} when a demo newsroom got its people; observes {@code NewsroomOpened} to give it them, or
 * a real newsroom its first administrator.
 *
 * <p>{@link news.verbatim.accounts.messages.Messages}: whoever a story concerns is told of what happens to it, once, by
 * page and, as they choose, by mail, and never of what they did themselves. For that this module observes the facts of
 * a story's way, and refuses to have a story handed over to somebody who does not write. Mail goes out by the tasks
 * {@code accounts.mail} and {@code accounts.digest}. Answers {@code DeskZoneAsked}. Owns the schema {@code accounts}.
 */
package news.verbatim.accounts;
