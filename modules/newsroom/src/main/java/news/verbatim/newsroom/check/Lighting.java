package news.verbatim.newsroom.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.verbatim.events.CheckedQuotation;
import news.verbatim.newsroom.house.MarkedText;

/** Lights the words in a piece of evidence that a quotation rests on. */
final class Lighting {

    private Lighting() {
    }

    /**
     * Returns the text in stretches, with the passage of the standing ruling lit, or else the words of the quotation where they
     * stand in it as printed. Where neither is found, nothing is lit.
     */
    static List<MarkedText.Stretch> in(String text, CheckedQuotation checked) {
        String ruled = checked == null || checked.ruling() == null ? "" : checked.ruling().passage();
        String wanted = ruled.isBlank() && checked != null ? checked.quotation().words() : ruled;
        Matcher found = loosely(wanted).matcher(text);
        if (wanted.isBlank() || !found.find()) {
            return List.of(new MarkedText.Stretch(text, null));
        }
        return Stream.of(new MarkedText.Stretch(text.substring(0, found.start()), null),
                new MarkedText.Stretch(found.group(), new MarkedText.Mark(null, "now", "what the quotation rests on", "")),
                new MarkedText.Stretch(text.substring(found.end()), null))
                .filter(stretch -> !stretch.text().isEmpty()).toList();
    }

    /** White space and case do not matter for finding the place; a verdict does not rest on this. */
    private static Pattern loosely(String words) {
        return Pattern.compile(Stream.of(words.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
