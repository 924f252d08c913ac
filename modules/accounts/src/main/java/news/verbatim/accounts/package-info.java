/**
 * Who works in the newsroom: people, their roles, their desks, and how they sign in.
 *
 * <p>Use cases: {@link news.verbatim.accounts.SigningIn}, {@link news.verbatim.accounts.People},
 * {@link news.verbatim.accounts.Desks}, {@link news.verbatim.accounts.Staffing}. Publishes {@code DemoNewsroomStaffed} when a
 * demo newsroom got its people; observes {@code NewsroomOpened} to give it them, or a real newsroom its first administrator.
 * Owns the schema {@code accounts}.
 */
package news.verbatim.accounts;
