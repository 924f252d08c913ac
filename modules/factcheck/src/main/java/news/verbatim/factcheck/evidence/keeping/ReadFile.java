package news.verbatim.factcheck.evidence.keeping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.verbatim.factcheck.extraction.text.LeftOut;

/**
 * What stands in a file.
 *
 * @param called  what it is, as a sentence calls it
 * @param text    its words, line by line; of a web page its source, and of a Word document a page of its paragraphs
 * @param page    whether it is written as a page
 * @param remark  what else there is to say to whoever brought it; may be empty
 * @param leftOut what stands in it and not among the words, in its order; empty where whoever reads the page finds that
 *                out
 */
public record ReadFile(String called, String text, boolean page, String remark, List<LeftOut> leftOut) {

    /** How many places of one kind are named. */
    private static final int NAMED = 3;

    public ReadFile {
        leftOut = List.copyOf(leftOut);
    }

    /** Says what was left out, a sentence for each kind, in the order in which it comes. */
    public List<String> notes() {
        Map<LeftOut.Kind, List<LeftOut>> kinds = leftOut.stream()
                .collect(Collectors.groupingBy(LeftOut::kind, LinkedHashMap::new, Collectors.toList()));
        List<String> notes = new ArrayList<>();
        kinds.forEach((kind, all) -> notes.add(note(kind, all)));
        return notes;
    }

    private static String note(LeftOut.Kind kind, List<LeftOut> all) {
        String places = all.stream().limit(NAMED).map(ReadFile::place).filter(place -> !place.isEmpty())
                .collect(Collectors.joining("; "));
        String more = all.size() > NAMED ? "; and " + (all.size() - NAMED) + " more" : "";
        return kind.told() + (places.isEmpty() ? "" : ": " + places + more) + ".";
    }

    private static String place(LeftOut one) {
        String what = one.what().isBlank() ? "" : "“" + one.what().strip() + "”";
        return one.where().isBlank() ? what : what.isEmpty() ? one.where() : what + " (" + one.where() + ")";
    }
}
