/**
 * The working copy without a database: words, claimed marks, what the engine reads in them, and two versions brought
 * together.
 */
package news.verbatim.drafting.draft;
