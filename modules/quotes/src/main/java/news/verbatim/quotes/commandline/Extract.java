package news.verbatim.quotes.commandline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.verbatim.quotes.Findings;
import news.verbatim.quotes.FoundQuotation;
import news.verbatim.quotes.FoundSpeaker;
import news.verbatim.quotes.Piece;
import news.verbatim.quotes.SuggestedDismissal;
import news.verbatim.quotes.find.QuotationFinder;
import news.verbatim.quotes.text.MarkScanner;

/** The {@code extract} command: an article in, its quotations out. */
final class Extract implements CommandLine.Line {

    private final QuotationFinder finder = QuotationFinder.create();

    @Override
    public Object answer(Map<?, ?> input) throws CommandLine.BadLine {
        String text = CommandLine.string(input, "text");
        String language = CommandLine.optional(input, "lang");
        return answer(input.get("id"), text, finder.find(text, language));
    }

    static Map<String, Object> answer(Object id, String text, Findings findings) {
        List<FoundQuotation> outer = new ArrayList<>(findings.quotations());
        List<FoundQuotation> inner = new ArrayList<>();
        for (FoundQuotation one : findings.inner()) {
            (isInMarks(text, one, findings.quotations()) ? inner : outer).add(one);
        }
        List<Object> quotes = quotes(text, outer, "Q");
        List<Object> dismissals = new ArrayList<>();
        for (SuggestedDismissal dismissal : findings.dismissals()) {
            Map<String, Object> fields = span(text, dismissal.piece());
            fields.put("reason", dismissal.reason());
            dismissals.add(fields);
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", id);
        answer.put("lang", findings.language());
        answer.put("quotes", quotes);
        answer.put("inner", quotes(text, inner, "I"));
        answer.put("dismissals", dismissals);
        return answer;
    }

    /** Whether a quotation lies inside another one's marks, and not only in a turn that has none. */
    private static boolean isInMarks(String text, FoundQuotation inner, List<FoundQuotation> all) {
        Piece at = inner.pieces().get(0);
        return all.stream().flatMap(one -> one.pieces().stream())
                .anyMatch(piece -> piece.start() <= at.start() && piece.end() >= at.end()
                        && MarkScanner.isMark(text.charAt(piece.start())));
    }

    private static List<Object> quotes(String text, List<FoundQuotation> found, String letter) {
        List<Object> quotes = new ArrayList<>();
        int number = 0;
        for (FoundQuotation quotation : found) {
            String group = letter + ++number;
            if (quotation.content() != null) {
                quotes.add(quote(text, quotation, quotation.content(), group));
            } else {
                for (Piece piece : quotation.pieces()) {
                    quotes.add(quote(text, quotation, piece, group));
                }
            }
        }
        return quotes;
    }

    private static Map<String, Object> quote(String text, FoundQuotation quotation, Piece piece,
            String group) {
        Map<String, Object> fields = span(text, piece);
        fields.put("type", quotation.type().name().toLowerCase(Locale.ROOT));
        fields.put("group", group);
        fields.put("speaker", speaker(quotation.speaker()));
        fields.put("mode", quotation.mode().name().toLowerCase(Locale.ROOT));
        if (quotation.cueAt() == null) {
            fields.put("cue", null);
        } else {
            fields.put("cue", span(text, quotation.cueAt()));
        }
        if (quotation.content() != null) {
            List<Object> segments = new ArrayList<>();
            for (Piece segment : quotation.pieces()) {
                segments.add(span(text, segment));
            }
            fields.put("segments", segments);
        }
        fields.put("confidence", quotation.confidence());
        return fields;
    }

    private static Map<String, Object> speaker(FoundSpeaker speaker) {
        if (speaker == null) {
            return null;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("text", speaker.text());
        fields.put("start", speaker.at() == null ? null : speaker.at().start());
        fields.put("end", speaker.at() == null ? null : speaker.at().end());
        fields.put("entity", speaker.entity());
        fields.put("role", speaker.role());
        fields.put("confidence", speaker.confidence());
        fields.put("why", speaker.why());
        return fields;
    }

    private static Map<String, Object> span(String text, Piece piece) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("start", piece.start());
        fields.put("end", piece.end());
        fields.put("text", text.substring(piece.start(), piece.end()));
        return fields;
    }
}
