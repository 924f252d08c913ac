package news.verbatim.newsroom.check;

import java.util.UUID;

/**
 * What a verdict is to rest on.
 *
 * @param evidence the evidence; null for none
 * @param passage  the words of it; empty if the place says it, or nothing does
 * @param start    where they begin; null if the words say it
 * @param end      where they end; null if the words say it
 */
record Rests(UUID evidence, String passage, Integer start, Integer end) {
}
