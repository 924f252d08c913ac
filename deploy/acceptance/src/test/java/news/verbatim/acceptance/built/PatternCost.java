package news.verbatim.acceptance.built;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a regular expression costs on its worst inputs, counted in looks at a character: no clock, so that it is the
 * same on every machine.
 */
final class PatternCost {

    /** What costs fewer looks than this a character has no growth worth telling. */
    private static final int FEW_LOOKS = 20;

    private static final int SHORT = 64;

    private static final int LONGER = 256;

    private static final int LONG = 8_192;

    private static final int LARGEST = 1 << 20;

    private static final int MOST_SUSPECTS = 24;

    /** An input and by how many looks a character it gets dearer with its length. */
    private record Suspect(PatternUse use, WorstInputs.Input input, double growth, double cost) {
    }

    private final WrittenPattern written;

    /** How often the pattern may look at each character of a text on average. */
    private final int most;

    private final Pattern pattern;

    private PatternCost(WrittenPattern written, int most) {
        this.written = written;
        this.most = most;
        this.pattern = written.compiled();
    }

    /**
     * Returns what is wrong with a pattern, for a person to mend; nothing if it takes time in proportion.
     *
     * @param most how often it may look at each character of a text on average
     */
    static Optional<String> complaint(WrittenPattern written, int most) {
        return new PatternCost(written, most).complaint();
    }

    private Optional<String> complaint() {
        List<Suspect> suspects = suspects();
        Optional<Suspect> dear = suspects.stream().filter(suspect -> suspect.cost() > most).findFirst();
        if (dear.isPresent()) {
            return complaint(dear.get().use(), dear.get().input(), dear.get().cost());
        }
        suspects.sort(Comparator.comparing(Suspect::growth).reversed());
        suspects = suspects.subList(0, Math.min(MOST_SUSPECTS, suspects.size()));
        for (Suspect suspect : suspects) {
            double once = cost(suspect.use(), suspect.input(), LONG);
            double twice = cost(suspect.use(), suspect.input(), 2 * LONG);
            if (twice > most || twice > FEW_LOOKS && twice > 1.5 * once) {
                return complaint(suspect.use(), suspect.input(), twice);
            }
        }
        Set<Suspect> large = new LinkedHashSet<>(suspects.subList(0, Math.min(2, suspects.size())));
        suspects.stream().max(Comparator.comparing(Suspect::cost)).ifPresent(large::add);
        for (WorstInputs.Input input : WorstInputs.deep(written.regex(), written.flags())) {
            written.uses().forEach(use -> large.add(new Suspect(use, input, 0, 0)));
        }
        for (Suspect suspect : large) {
            double cost = cost(suspect.use(), suspect.input(), LARGEST);
            if (cost > most) {
                return complaint(suspect.use(), suspect.input(), cost);
            }
        }
        return Optional.empty();
    }

    private Optional<String> complaint(PatternUse use, WorstInputs.Input input, double cost) {
        return Optional.of(written + "\n    " + use + " of " + input + ": "
                + (cost == Double.POSITIVE_INFINITY ? "the stack overflows" : Math.round(cost) + " looks a character"));
    }

    private List<Suspect> suspects() {
        List<Suspect> suspects = new ArrayList<>();
        for (WorstInputs.Input input : WorstInputs.of(written.regex(), written.flags())) {
            for (PatternUse use : written.uses()) {
                double before = cost(use, input, SHORT);
                double after = cost(use, input, LONGER);
                suspects.add(new Suspect(use, input, after - before, after));
            }
        }
        return suspects;
    }

    /** Returns the looks a character; more than allowed if there were too many, infinite if the stack overflowed. */
    private double cost(PatternUse use, WorstInputs.Input input, int length) {
        String text = input.ofLength(length);
        CountedText counted = new CountedText(text, (long) text.length() * (most + 1));
        try {
            use.lay(pattern, counted);
        } catch (CountedText.TooManyLooks e) {
            return most + 1;
        } catch (StackOverflowError e) {
            return Double.POSITIVE_INFINITY;
        }
        return counted.looks() / (double) text.length();
    }
}
