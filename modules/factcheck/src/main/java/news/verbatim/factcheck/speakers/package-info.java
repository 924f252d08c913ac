/**
 * The register of speakers: names, what they were and when, what they ask about their words, and whether a printed role
 * was held.
 */
package news.verbatim.factcheck.speakers;
