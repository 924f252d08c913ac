package news.verbatim.quotes.commandline;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.verbatim.quotes.Findings;
import news.verbatim.quotes.FoundQuotation;
import news.verbatim.quotes.FoundSpeaker;
import news.verbatim.quotes.Mark;
import news.verbatim.quotes.Piece;
import news.verbatim.quotes.QuotationType;
import news.verbatim.quotes.SuggestedDismissal;

/** The {@code show} command: an article for a person, its quotations in colour, and who said what. */
final class Show {

    private static final String DIRECT = "\u001b[1;32m";
    private static final String MIXED = "\u001b[1;36m";
    private static final String INDIRECT = "\u001b[4m";
    private static final String DISMISSED = "\u001b[2m";
    private static final String UNCLAIMED = "\u001b[1;31m";
    private static final String END = "\u001b[0m";

    private Show() {
    }

    static void print(String text, Findings findings, PrintWriter out) {
        String[] colours = new String[text.length()];
        for (Mark mark : findings.marks()) {
            paint(colours, mark.start(), mark.end(), UNCLAIMED);
        }
        for (SuggestedDismissal dismissal : findings.dismissals()) {
            paint(colours, dismissal.piece().start(), dismissal.piece().end(), DISMISSED);
        }
        for (FoundQuotation quotation : findings.quotations()) {
            for (Piece piece : quotation.pieces()) {
                paint(colours, piece.start(), piece.end(), colour(quotation.type()));
            }
        }
        StringBuilder page = new StringBuilder();
        String now = null;
        for (int i = 0; i < text.length(); i++) {
            if (colours[i] != now) {
                page.append(now == null ? "" : END).append(colours[i] == null ? "" : colours[i]);
                now = colours[i];
            }
            page.append(safe(text.charAt(i)));
        }
        out.println(page.append(now == null ? "" : END));
        out.println();
        table(findings, out);
        out.println();
        out.println(findings.language().isEmpty() ? "Nobody knows in which language this is."
                : "Read as " + Locale.forLanguageTag(findings.language()).getDisplayLanguage(Locale.ENGLISH) + ".");
    }

    private static void paint(String[] colours, int start, int end, String colour) {
        for (int i = start; i < end; i++) {
            boolean marked = colours[i] == DIRECT || colours[i] == MIXED;
            colours[i] = colour == INDIRECT && marked ? colours[i] : colour;
        }
    }

    private static String colour(QuotationType type) {
        return type == QuotationType.DIRECT ? DIRECT : type == QuotationType.MIXED ? MIXED : INDIRECT;
    }

    /** A text must not steer the terminal. */
    private static char safe(char c) {
        return c < ' ' && c != '\n' && c != '\t' || c >= 0x7f && c < 0xa0 ? '\ufffd' : c;
    }

    private static void table(Findings findings, PrintWriter out) {
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"type", "who", "sure", "words"});
        for (FoundQuotation quotation : findings.quotations()) {
            FoundSpeaker speaker = quotation.speaker();
            rows.add(new String[] {quotation.type().name().toLowerCase(Locale.ROOT),
                    speaker == null ? "not sure" : who(speaker),
                    speaker == null ? "" : Math.round(speaker.confidence() * 100) + " %", cut(quotation.words(), 60)});
        }
        for (SuggestedDismissal dismissal : findings.dismissals()) {
            rows.add(new String[] {"none", dismissal.reason(), "", "at " + dismissal.piece().start()});
        }
        for (String[] row : rows) {
            out.println(String.format("%-9s %-34s %5s  %s", row[0], cut(row[1], 34), row[2], row[3]).stripTrailing());
        }
    }

    private static String who(FoundSpeaker speaker) {
        String name = speaker.entity() == null ? speaker.text() : speaker.entity();
        return name == null ? speaker.role()
                : name.equals(speaker.text()) || speaker.text() == null ? name : name + " (" + speaker.text() + ")";
    }

    private static String cut(String words, int length) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < words.length() && i < length; i++) {
            char c = words.charAt(i);
            line.append(c == '\n' ? ' ' : safe(c));
        }
        return words.length() > length ? line.substring(0, length - 1) + "…" : line.toString();
    }
}
