/**
 * What the browser tests have left out: every control of the newsroom's pages is to be operated by one of them, in a
 * wide window and on a phone, and every refusal of a use case is to be provoked by one. Runs after them, on what they
 * wrote down. {@code docs/testing.md} says how to go on from here.
 */
package news.verbatim.acceptance.census;
