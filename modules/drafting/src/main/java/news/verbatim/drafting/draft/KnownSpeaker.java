package news.verbatim.drafting.draft;

/**
 * Somebody who was quoted before.
 *
 * @param name as printed
 * @param role as printed; empty if none was
 */
public record KnownSpeaker(String name, String role) {
}
