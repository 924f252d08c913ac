package news.verbatim.quotes.lines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.verbatim.quotes.ModuleInternal;

/** The few words that lines which are no sentences begin with, of all languages ({@code lines.words}). */
@ModuleInternal
public final class LineWords {

    private static final Map<String, Set<String>> LISTS = read();

    private LineWords() {
    }

    /** Whether a list holds a word, whatever its case. */
    public static boolean is(String list, String word) {
        return LISTS.get(list).contains(word.toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    /** The words of a list. */
    static Set<String> of(String list) {
        return LISTS.get(list);
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> lists = new HashMap<>();
        try (InputStream in = LineWords.class.getResourceAsStream("lines.words");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String list = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    list = line.substring(1, line.indexOf(']'));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    lists.computeIfAbsent(list, key -> new LinkedHashSet<>())
                            .addAll(List.of(line.strip().split("\\s+")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }
}
