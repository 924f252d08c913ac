package news.verbatim.drafting.importing;

import java.util.List;
import java.util.Objects;
import news.verbatim.quotes.lines.Signatures;
import news.verbatim.quotes.lines.SignedLines;

/**
 * A block quote of a raw article: a paragraph that the speaker's name follows on a line, often twice (caption and
 * credit), and then the role.
 *
 * @param words   what was said
 * @param speaker the name
 * @param role    the role; empty if none follows
 * @param end     the line after the last of it
 * @param other   what stands on its lines beside them: a caption, a credit
 */
record RawQuote(String words, String speaker, String role, int end, List<String> other) {

    /** Returns the block quote that begins at the line; null if none does. */
    static RawQuote at(List<RawLine> lines, Signatures signatures, int start) {
        SignedLines signature = signatures.under(start);
        return signature == null ? null
                : new RawQuote(lines.get(start).text(), signature.name(), Objects.toString(signature.role(), ""),
                        signature.end(), signature.other());
    }
}
