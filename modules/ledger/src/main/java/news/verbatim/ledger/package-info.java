/**
 * The record of everything that happened to every story: append-only, in the transaction in which it happened. Seconds
 * later each entry is a leaf of a tree ({@link news.verbatim.ledger.tree}) whose root is signed with a key outside the
 * database, so that who changes one is found out; {@code docs/ledger.md} tells how.
 *
 * <p>Use cases: {@link news.verbatim.ledger.Ledger}, {@link news.verbatim.ledger.Verifying} and
 * {@link news.verbatim.ledger.Histories}. Publishes nothing. Observes every {@link news.verbatim.events.Fact}, before
 * anybody else does, so that a cause stands before its effects; answers {@code CheckpointAsked}. Owns the schema
 * {@code ledger} and the tasks {@code ledger.chain} and {@code ledger.verify}.
 */
package news.verbatim.ledger;
