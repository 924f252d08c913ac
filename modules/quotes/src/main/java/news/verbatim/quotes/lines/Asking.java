package news.verbatim.quotes.lines;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which letters or words stand for whoever asks and whoever answers in one text. One letter asks in a language and
 * answers in another; the two of a pair tell each other. Without its pair a letter may be somebody's first name.
 */
final class Asking {

    private static final List<String[]> PAIRS = LineWords.of("asked").stream().map(pair -> pair.split("=")).toList();
    private static final Set<String> ANSWERS = PAIRS.stream().map(pair -> pair[1]).collect(Collectors.toSet());
    private static final Set<String> QUESTIONS = PAIRS.stream().map(pair -> pair[0]).collect(Collectors.toSet());
    private static final Set<String> ALL = PAIRS.stream().flatMap(Stream::of).collect(Collectors.toSet());

    /** The letter that asks in so many records that it needs to come but once. */
    private static final String SURE = "q";

    private final Set<String> questions = new HashSet<>();
    private final Set<String> answers = new HashSet<>();
    private final boolean paired;

    /**
     * @param weights how often each word stands where one of these may, twice for a colon behind it
     * @param others  whether another letter stands so, as where people are called A, B and C
     */
    private Asking(Map<String, Integer> weights, boolean others) {
        for (String[] pair : PAIRS) {
            int fewest = pair[0].length() > 1 || pair[0].equals(SURE) ? 1 : 2;
            boolean both = weights.getOrDefault(pair[0], 0) >= fewest && weights.getOrDefault(pair[1], 0) >= fewest;
            if (both && !answers.contains(pair[0]) && !questions.contains(pair[1])) {
                questions.add(pair[0]);
                answers.add(pair[1]);
            }
        }
        paired = !questions.isEmpty();
        if (!paired) {
            alone(weights.keySet(), others);
        }
    }

    /** One of a pair without the other: where its marks were lost, or a question grew together with its letter. */
    private void alone(Set<String> there, boolean others) {
        for (String[] pair : PAIRS) {
            if (there.contains(pair[0]) && !ANSWERS.contains(pair[0])) {
                questions.add(pair[0]);
            }
            if (there.contains(pair[1]) && !QUESTIONS.contains(pair[1]) && !others) {
                answers.add(pair[1]);
            }
        }
    }

    static Asking in(List<Label> labels) {
        Map<String, Integer> weights = new HashMap<>();
        boolean others = false;
        for (Label label : labels) {
            boolean point = label.form() == Label.Form.LETTER;
            others |= label.form() == Label.Form.COLON && label.name().length() == 1 && !may(label.name());
            if ((point || label.form() == Label.Form.COLON) && may(label.name())) {
                weights.merge(small(label.name()), point ? 1 : 2, Integer::sum);
            }
        }
        return new Asking(weights, others);
    }

    /** What a label is where these ask and answer; null if it is none. */
    Label resolved(Label label) {
        boolean point = label.form() == Label.Form.LETTER;
        if (!point && label.form() != Label.Form.COLON) {
            return label;
        }
        String word = small(label.name());
        return questions.contains(word) ? label.as(Label.Form.QUESTION)
                : answers.contains(word) && (paired || !point) ? label.as(Label.Form.ANSWER) : point ? null : label;
    }

    /** Whether a word asks or answers in some language. */
    static boolean may(String word) {
        return ALL.contains(small(word));
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
