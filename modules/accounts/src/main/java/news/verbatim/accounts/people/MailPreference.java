package news.verbatim.accounts.people;

/**
 * How somebody wants to be told by mail.
 *
 * @param mail    their address; empty if they have given none
 * @param mailing when
 */
public record MailPreference(String mail, Mailing mailing) {
}
