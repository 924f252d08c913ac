package news.verbatim.quotes.find;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.verbatim.quotes.FoundQuotation;
import news.verbatim.quotes.FoundSpeaker;
import news.verbatim.quotes.ModuleInternal;
import news.verbatim.quotes.Piece;
import news.verbatim.quotes.QuotationType;
import news.verbatim.quotes.lines.Signatures;
import news.verbatim.quotes.lines.SignedLines;
import news.verbatim.quotes.lines.TextLine;
import news.verbatim.quotes.text.TurningWords;

/**
 * Who speaks inside a document: words in quotation marks there are those of whom the document names, not of who issued
 * it.
 */
@ModuleInternal
public final class InnerSpeaker {

    private static final QuotationFinder FINDER = QuotationFinder.create();
    /** "…," his deputy, Rita Sand, said */
    private static final Pattern APPOSITION = Pattern.compile(
            "[.,!?]*[\"”“»] ?,? (?:the|his|her|their|its|our|an?|seine?|ihre?|der|die) [\\p{Ll}][\\p{L}' -]{1,40}, "
                    + "(\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3}), (?:said|says|added|wrote|replied|sagte|schrieb)");
    private static final int BEFORE = 1200;
    private static final int BEHIND = 500;
    private static final double SURE = 0.5;

    private InnerSpeaker() {
    }

    /**
     * The speaker whom a document names for a stretch of it, beside marks or on the lines under it; null when nobody is
     * named there.
     */
    public static String of(String text, int start, int end) {
        int from = Math.max(0, start - BEFORE);
        from = from == 0 ? 0
                : Math.max(from,
                        text.indexOf('\n', from) >= 0 && text.indexOf('\n', from) < start ? text.indexOf('\n', from) + 1
                                : from);
        if (!inMarks(text, from, start)) {
            return signed(text, start, end);
        }
        Matcher apposition = APPOSITION.matcher(text).region(Math.min(text.length(), end),
                Math.min(text.length(), end + 160));
        if (apposition.lookingAt()) {
            return apposition.group(1);
        }
        int to = Math.min(text.length(), end + BEHIND);
        String window = text.substring(from, to);
        String language = TurningWords.language(window.toLowerCase(java.util.Locale.ROOT));
        for (FoundQuotation quotation : FINDER.find(window, language).quotations()) {
            FoundSpeaker speaker = quotation.speaker();
            for (Piece piece : quotation.pieces()) {
                boolean holds = piece.start() + from <= start && piece.end() + from >= end - 2;
                if (holds && quotation.type() != QuotationType.INDIRECT && speaker != null
                        && speaker.confidence() >= SURE) {
                    return speaker.entity() != null ? speaker.entity()
                            : speaker.text() != null && Character.isUpperCase(speaker.text().codePointAt(0))
                                    && speaker.text().length() > 3 ? speaker.text() : null;
                }
            }
        }
        return null;
    }

    /** Who signed the paragraph in which words end. */
    private static String signed(String text, int start, int end) {
        int from = text.lastIndexOf('\n', start) + 1;
        List<TextLine> lines = TextLine.of(text.substring(from, Math.min(text.length(), end + BEHIND)));
        int last = TextLine.of(text.substring(from, end)).size() - 1;
        SignedLines signature = last < 0 ? null : Signatures.of(lines).under(last);
        return signature == null ? null : signature.name();
    }

    /** Whether the last quotation mark in front of a place opens one. */
    private static boolean inMarks(String text, int from, int start) {
        boolean open = false;
        boolean straight = false;
        for (int i = from; i <= Math.min(start, text.length() - 1); i++) {
            switch (text.charAt(i)) {
                case '“' :
                case '„' :
                case '«' :
                    open = !(text.charAt(i) == '“' && open && text.lastIndexOf('„', i) > text.lastIndexOf('”', i));
                    break;
                case '”' :
                case '»' :
                    open = false;
                    break;
                case '"' :
                    straight = !straight;
                    break;
                case '\n' :
                    straight = false;
                    break;
                default :
            }
        }
        return open || straight;
    }
}
