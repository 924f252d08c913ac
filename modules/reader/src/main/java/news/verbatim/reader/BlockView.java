package news.verbatim.reader;

import java.util.List;

/**
 * A block of a story's body.
 *
 * @param kind           {@code PARAGRAPH}, {@code HEADING}, {@code BLOCK_QUOTE} or {@code LIST}
 * @param lines          its lines in pieces; only a list has more than one
 * @param speaker        who says a block quote; may be empty
 * @param speakerAddress the page with everything that was quoted from the speaker; empty if there is none
 * @param role           the speaker's role; may be empty
 * @param checks         how the quotations of a block quote were checked
 */
public record BlockView(String kind, List<List<Piece>> lines, String speaker, String speakerAddress, String role,
                        List<CheckView> checks) {
}
