package news.verbatim.acceptance.probe.lib;

/**
 * An event that only the probes know.
 *
 * @param word told apart by it
 */
public record Ping(String word) {
}
