package news.verbatim.quotes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
        List<Object> quotes = new ArrayList<>();
        int group = 0;
        for (FoundQuotation quotation : findings.quotations()) {
            group++;
            if (quotation.content() != null) {
                quotes.add(quote(text, quotation, quotation.content(), group));
            } else {
                for (Piece piece : quotation.pieces()) {
                    quotes.add(quote(text, quotation, piece, group));
                }
            }
        }
        List<Object> dismissals = new ArrayList<>();
        for (SuggestedDismissal dismissal : findings.dismissals()) {
            Map<String, Object> fields = span(text, dismissal.piece());
            fields.put("reason", dismissal.reason());
            dismissals.add(fields);
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", id);
        answer.put("quotes", quotes);
        answer.put("dismissals", dismissals);
        return answer;
    }

    private static Map<String, Object> quote(String text, FoundQuotation quotation, Piece piece, int group) {
        Map<String, Object> fields = span(text, piece);
        fields.put("type", quotation.type().name().toLowerCase(Locale.ROOT));
        fields.put("group", "Q" + group);
        fields.put("speaker", speaker(quotation.speaker()));
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

    private static Map<String, Object> speaker(Speaker speaker) {
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
