package news.verbatim.reader.view;

import news.verbatim.events.text.Run;

/**
 * A stretch of text that is quoted or is not.
 *
 * @param text   the words
 * @param number the number of the check that it refers to, from 1; 0 if it is quoted from nobody
 * @param told   whether it tells what was said in other words
 * @param last   whether it is where the quotation ends, and so where the reference stands
 * @param bold   whether it is set in bold
 * @param italic whether it is set in italics
 * @param href   where it leads; null if it is no link
 */
public record TextPiece(String text, int number, boolean told, boolean last, boolean bold, boolean italic,
        String href) {

    TextPiece(String text, int number, boolean told, boolean last) {
        this(text, number, told, last, false, false, null);
    }

    static TextPiece plain(String text) {
        return new TextPiece(text, 0, false, false);
    }

    static TextPiece link(String text, String href) {
        return new TextPiece(text, 0, false, false, false, false, href);
    }

    /** Returns a part of it, which ends the quotation only if it ends the piece. */
    TextPiece part(int start, int end) {
        return new TextPiece(text.substring(start, end), number, told, last && end == text.length(), bold, italic,
                href);
    }

    TextPiece set(Run run) {
        return new TextPiece(text, number, told, last, run.bold(), run.italic(), run.href());
    }

    /** Says whether somebody said this, in these words or in others. */
    public boolean quoted() {
        return number > 0;
    }
}
