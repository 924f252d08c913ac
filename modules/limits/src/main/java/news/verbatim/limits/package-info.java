/**
 * What a request may cost, before any page, program or sign-in hears of it: how large its body is, how long it may take
 * to come and to be answered, how much is in flight from everybody together and from one address, how many
 * connections one address has open, and how many requests the newsroom and the public site work on at a time. A filter
 * of the server and not part of the application.
 *
 * <p>
 * Limits allow: a body is small unless the address is known to take more, and has no length that is not said in plain
 * figures. {@code docs/security.md} has all of them in one table.
 */
package news.verbatim.limits;
