package news.verbatim.reader.view;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A block of a story's body.
 *
 * @param kind           {@code PARAGRAPH}, {@code HEADING}, {@code BLOCK_QUOTE}, {@code LIST} or {@code PICTURE}
 * @param lines          its lines in pieces, of a picture its caption; only a list has more than one
 * @param speaker        who says a block quote; may be empty
 * @param speakerAddress the page with everything that was quoted from the speaker; empty if there is none
 * @param role           the speaker's role; may be empty
 * @param checks         how the quotations of a block quote were checked
 * @param picture        what a picture shows; null on every other kind
 */
public record BlockView(String kind, List<List<TextPiece>> lines, String speaker, String speakerAddress, String role,
        List<CheckView> checks, PictureView picture) {

    /** Returns its words. */
    public String words() {
        return lines.stream().map(line -> line.stream().map(TextPiece::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
