package news.verbatim.quotes.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import news.verbatim.quotes.text.LaidOutText;
import news.verbatim.quotes.text.Pairing;

/** Lines without marks that print words a second time which stand in marks elsewhere in the text. */
final class Pulled {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int LONGEST = 240;
    private static final int FEWEST = 5;
    private static final int MOST = 60;
    private static final int HOLDERS = 4;

    private Pulled() {
    }

    static void read(Structure structure) {
        Map<Line, List<String>> words = new LinkedHashMap<>();
        Map<String, List<Pairing.Stretch>> beginnings = new HashMap<>();
        for (Line line : structure.lines) {
            List<String> own = line.index == 0 || line.isMarked() || line.text.length() > LONGEST
                    || structure.taken(line.index) ? List.of() : words(line.text);
            if (own.size() >= FEWEST && own.size() <= MOST) {
                words.put(line, own);
                beginnings.put(String.join(" ", own.subList(0, FEWEST)), new ArrayList<>(1));
            }
        }
        if (!beginnings.isEmpty()) {
            collect(structure, beginnings);
            words.forEach((line, own) -> pull(structure, line, own, beginnings));
        }
    }

    /** Notes for each beginning of a line which marked words hold it. */
    private static void collect(Structure structure, Map<String, List<Pairing.Stretch>> beginnings) {
        LaidOutText page = structure.reading.page;
        for (int i : structure.reading.outermost()) {
            Pairing.Stretch stretch = structure.reading.stretches.get(i);
            List<String> words = words(page.sub(stretch.start(), stretch.end()));
            for (int k = 0; k + FEWEST <= words.size(); k++) {
                List<Pairing.Stretch> holders = beginnings.get(String.join(" ", words.subList(k, k + FEWEST)));
                if (holders != null && holders.size() < HOLDERS) {
                    holders.add(stretch);
                }
            }
        }
    }

    private static void pull(Structure structure, Line line, List<String> words,
            Map<String, List<Pairing.Stretch>> beginnings) {
        String whole = String.join(" ", words);
        for (Pairing.Stretch stretch : beginnings.get(String.join(" ", words.subList(0, FEWEST)))) {
            if (String.join(" ", words(structure.reading.page.sub(stretch.start(), stretch.end()))).contains(whole)) {
                structure.echo(line, stretch);
                return;
            }
        }
    }

    private static List<String> words(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty()).toList();
    }
}
