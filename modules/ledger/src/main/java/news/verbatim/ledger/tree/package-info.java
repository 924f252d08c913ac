/**
 * A Merkle tree over lines that are only ever appended, after RFC 6962: its root stands for all of them, a short proof
 * shows that a line is among them, and another one that a larger tree begins with all of a smaller one. Plain Java.
 */
package news.verbatim.ledger.tree;
