package news.verbatim.newsroom.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import news.verbatim.factcheck.rules.Alteration;
import news.verbatim.factcheck.verdict.Suggestion;
import news.verbatim.factcheck.verdict.Turned;
import news.verbatim.factcheck.verdict.Warning;

/**
 * The words as printed over the words as said, each cut where the two differ, and what stands around the passage with
 * those words lit that limit or turn it.
 *
 * @param printed     the quotation
 * @param said        the passage
 * @param before      what stands before it
 * @param after       what stands behind it
 * @param differences every difference in words, those first that no reader can see
 */
public record Diff(List<Run> printed, List<Run> said, List<Run> before, List<Run> after, List<Difference> differences) {

    /**
     * Some words that are the same on both sides, or are not.
     *
     * @param text the words; empty where something is missing
     * @param look what they are: {@code added}, {@code dropped}, {@code replaced}, {@code moved}, {@code declared},
     *             {@code slight} or {@code turns}; empty where they are the same
     * @param word that in words
     */
    public record Run(String text, String look, String word) {
    }

    /**
     * One difference, for a list.
     *
     * @param look    as on its words
     * @param printed what is printed; empty where something is missing
     * @param said    what was said; empty where something was added
     * @param kind    what kind of difference it is
     * @param allowed whether the house rules let it pass
     */
    public record Difference(String look, String printed, String said, String kind, boolean allowed) {
    }

    /** A stretch to cut out. */
    private record Cut(int from, int to, String look, String word) {
    }

    /** Lays a quotation over a passage. */
    static Diff of(String words, Suggestion passage) {
        List<Cut> printed = new ArrayList<>();
        List<Cut> said = new ArrayList<>();
        List<Difference> told = new ArrayList<>();
        for (Alteration alteration : passage.alterations()) {
            String look = look(alteration);
            printed.add(new Cut(alteration.start(), alteration.end(), look, onPrinted(alteration, look)));
            said.add(new Cut(alteration.from(), alteration.to(), look, onSaid(alteration, look)));
            told.add(new Difference(look, alteration.printed().strip(), alteration.said().strip(),
                    alteration.kind().words(), alteration.allowed()));
        }
        told.sort(Comparator.comparing(Difference::allowed));
        int end = passage.start() + passage.passage().length();
        return new Diff(runs(words, printed, "dropped"),
                runs(passage.passage(), over(said, turns(passage, passage.start(), end)), "added"),
                runs(passage.before(), turns(passage, passage.start() - passage.before().length(), passage.start()),
                        ""),
                runs(passage.after(), turns(passage, end, end + passage.after().length()), ""), List.copyOf(told));
    }

    /**
     * Returns the words that turn a passage and stand within a stretch of its evidence, as places of the stretch; of
     * two on one place the longer.
     */
    private static List<Cut> turns(Suggestion passage, int from, int to) {
        List<Cut> cuts = new ArrayList<>();
        for (Turned turned : passage.turned().stream()
                .filter(one -> one.start() < one.end() && one.start() >= from && one.end() <= to)
                .sorted(Comparator.comparingInt(one -> one.start() - one.end())).toList()) {
            Cut cut = new Cut(turned.start() - from, turned.end() - from, "turns", sentence(turned.warning()));
            if (cuts.stream().noneMatch(other -> other.from() < cut.to() && cut.from() < other.to())) {
                cuts.add(cut);
            }
        }
        return cuts;
    }

    private static String sentence(Warning warning) {
        String sentence = warning.sentence();
        return sentence.substring(0, sentence.length() - 1).toLowerCase(Locale.ROOT);
    }

    /**
     * Lays cuts over others, which are what is left of them: an ellipsis may leave out the very words that turn the
     * rest.
     */
    private static List<Cut> over(List<Cut> under, List<Cut> cuts) {
        List<Cut> all = new ArrayList<>(under);
        for (Cut cut : cuts) {
            List<Cut> left = new ArrayList<>();
            for (Cut one : all) {
                if (one.to() <= cut.from() || one.from() >= cut.to()) {
                    left.add(one);
                } else {
                    Stream.of(new Cut(one.from(), cut.from(), one.look(), one.word()),
                            new Cut(cut.to(), one.to(), one.look(), one.word()))
                            .filter(part -> part.from() < part.to()).forEach(left::add);
                }
            }
            left.add(cut);
            all = left;
        }
        return all;
    }

    /** Lays a quotation over nothing: there is no passage to compare it with. */
    static Diff alone(String words) {
        return new Diff(runs(words, List.of(), ""), List.of(), List.of(), List.of(), List.of());
    }

    /** Says how many of the differences the house rules do not let pass. */
    public long refused() {
        return differences.stream().filter(difference -> !difference.allowed()).count();
    }

    private static String look(Alteration alteration) {
        boolean declared = alteration.kind() == Alteration.Kind.ELLIPSIS
                || alteration.kind() == Alteration.Kind.BRACKET;
        if (declared || alteration.allowed() || alteration.kind().isSurface()) {
            return declared ? "declared" : "slight";
        }
        if (alteration.kind() == Alteration.Kind.REORDERED) {
            return "moved";
        }
        if (alteration.said().isBlank()) {
            return "added";
        }
        return alteration.printed().isBlank() ? "dropped" : "replaced";
    }

    private static String onPrinted(Alteration alteration, String look) {
        return switch (look) {
            case "added" -> "not said";
            case "dropped" -> "left out here: “" + alteration.said().strip() + "”";
            case "replaced" -> "said: “" + alteration.said().strip() + "”";
            default -> alteration.kind().words();
        };
    }

    private static String onSaid(Alteration alteration, String look) {
        return switch (look) {
            case "dropped" -> "not printed";
            case "replaced" -> "printed: “" + alteration.printed().strip() + "”";
            case "declared" -> alteration.printed().isBlank() ? "left out" : "printed: " + alteration.printed().strip();
            default -> alteration.kind().words();
        };
    }

    /**
     * Cuts a text; an empty cut leaves a sign where something is missing, and none where it is there to be seen
     * otherwise.
     */
    private static List<Run> runs(String text, List<Cut> cuts, String missing) {
        List<Run> runs = new ArrayList<>();
        int done = 0;
        for (Cut cut : cuts.stream().sorted(Comparator.comparingInt(Cut::from).thenComparingInt(Cut::to)).toList()) {
            int from = Math.min(text.length(), Math.max(done, cut.from()));
            int to = Math.min(text.length(), Math.max(from, cut.to()));
            String cutOut = text.substring(from, to);
            int before = cutOut.length() - cutOut.stripLeading().length();
            if (!cutOut.isBlank()) {
                add(runs, text.substring(done, from + before));
                runs.add(new Run(cutOut.strip(), cut.look(), cut.word()));
                done = from + before + cutOut.strip().length();
            } else if (cut.look().equals(missing) && missing.equals("dropped")) {
                add(runs, text.substring(done, from));
                runs.add(new Run("", cut.look(), cut.word()));
                done = from;
            }
        }
        add(runs, text.substring(done));
        return List.copyOf(runs);
    }

    private static void add(List<Run> runs, String same) {
        if (!same.isEmpty()) {
            runs.add(new Run(same, "", ""));
        }
    }
}
