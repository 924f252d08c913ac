/**
 * The record of everything that happened to every story: append-only, in the transaction in which it happened.
 *
 * <p>Use case: {@link news.verbatim.ledger.Ledger}. Publishes nothing. Observes every
 * {@link news.verbatim.events.Fact}, before anybody else does, so that a cause stands before its effects. Owns the
 * schema {@code ledger}.
 */
package news.verbatim.ledger;
