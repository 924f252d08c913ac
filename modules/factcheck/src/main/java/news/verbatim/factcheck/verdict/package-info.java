/**
 * What a verdict asks for and what it rests on, without a database: grounds, passages, alterations, warnings,
 * translations.
 */
package news.verbatim.factcheck.verdict;
