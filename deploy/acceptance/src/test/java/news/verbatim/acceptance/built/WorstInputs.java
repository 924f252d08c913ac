package news.verbatim.acceptance.built;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Texts on which a regular expression may be slow, made from its parts: what leads to a part that is repeated, then
 * something over and over that such parts can take in several ways or that lets the search begin anew, then what fits
 * nowhere.
 */
final class WorstInputs {

    /**
     * A text of any length.
     *
     * @param before what it begins with
     * @param again  what comes over and over
     * @param after  what it ends with
     */
    record Input(String before, String again, String after) {

        String ofLength(int length) {
            int times = Math.max(1, (length - before.length() - after.length()) / again.length());
            return before + again.repeat(times) + after;
        }

        @Override
        public String toString() {
            return "“" + shown(before) + "”, “" + shown(again) + "” over and over, “" + shown(after) + "”";
        }

        private static String shown(String text) {
            StringBuilder shown = new StringBuilder();
            text.codePoints().forEach(c -> shown.append(Character.isISOControl(c) || c == 0x2028
                    ? String.format("\\u%04x", c)
                    : Character.toString(c)));
            return shown.toString();
        }
    }

    /** What stands for all the others of its kind, in this order. */
    private static final String ORDINARY = "aA1 \n\té字-.,:;!?\"'’“”()[]{}<>&#/\\_=*+@%$|~^`–—…\r\u00a0\u2028\u0301e0Zz9\u0001€";

    /** Repeated fewer times at most, a part costs the same everywhere. */
    private static final int OFTEN = 8;

    private static final int MOST_KINDS = 16;

    private static final int MOST_PLACES = 100;

    /** With more of them fewer characters are tried at each. */
    private static final int MANY_PLACES = 20;

    private static final List<String> AFTER = List.of("", "\u0001", "\n");

    /** What leads to a repeated part, and the part. */
    private record Place(String before, PatternShape.Repeated repeated) {
    }

    private final PatternShape shape;

    /** A character of each kind: of those that the expression does not tell apart, one is enough. */
    private final List<Integer> kinds;

    /** What the next inputs end with. */
    private List<String> after = AFTER;

    private final Set<Place> places = new LinkedHashSet<>();

    private WorstInputs(PatternShape shape, String regex) {
        this.shape = shape;
        this.kinds = kinds(regex);
        for (boolean full : new boolean[] {false, true}) {
            for (int choice = 0; choice < 2; choice++) {
                walk(shape.whole(), "", choice, full);
            }
        }
    }

    /** Returns the inputs of an expression; a few where nothing in it is repeated. */
    static Set<Input> of(String regex, int flags) {
        return new WorstInputs(PatternShape.of(regex, flags), regex).inputs();
    }

    /** Returns the inputs that a group of an expression takes over and over, for the depth of the stack. */
    static Set<Input> deep(String regex, int flags) {
        WorstInputs worst = new WorstInputs(PatternShape.of(regex, flags), regex);
        Set<Input> deep = new LinkedHashSet<>();
        Set<PatternShape.Part> seen = new HashSet<>();
        worst.places.stream().filter(place -> !(place.repeated.part() instanceof PatternShape.One))
                .filter(place -> seen.add(place.repeated)).forEach(place -> {
                    deep.add(new Input(place.before, worst.text(place.repeated.part(), 0, true), ""));
                    deep.add(new Input(place.before, worst.text(place.repeated.part(), 1, false), ""));
                });
        deep.removeIf(input -> input.again.isEmpty());
        return deep;
    }

    private Set<Input> inputs() {
        Set<Input> inputs = new LinkedHashSet<>();
        String whole = text(shape.whole(), 0, true);
        after = AFTER;
        pairs(kinds, kinds.subList(0, Math.min(8, kinds.size())), "", inputs);
        add("", whole, inputs);
        add("", text(shape.whole(), 0, false), inputs);
        for (int end = 1; end < Math.min(whole.length(), 40); end++) {
            add("", whole.substring(0, end), inputs);
            add("", whole.substring(0, end) + whole.substring(0, 1), inputs);
        }
        for (Place place : places) {
            PatternShape.Part body = place.repeated.part();
            List<Integer> taken = taken(body);
            after = Stream.concat(AFTER.stream(), kinds.stream().filter(kind -> !taken.contains(kind)).limit(3)
                    .map(kind -> Character.toString(kind))).toList();
            List<Integer> some = taken.subList(0, Math.min(places.size() > MANY_PLACES ? 3 : 6, taken.size()));
            some.forEach(kind -> add("", place.before + Character.toString(kind), inputs));
            for (int choice = 0; choice < 4; choice++) {
                String again = text(body, choice, choice % 2 == 0);
                add(place.before, again, inputs);
                add("", place.before + again, inputs);
                add("", place.before + again + again, inputs);
                add(place.before, again + text(body, choice + 1, true), inputs);
            }
            add("", place.before, inputs);
            add("", whole.substring(0, Math.max(0, whole.length() - 1)) + place.before, inputs);
            pairs(some, some, place.before, inputs);
        }
        return inputs;
    }

    private void pairs(List<Integer> first, List<Integer> second, String before, Set<Input> inputs) {
        for (int one : first) {
            add(before, Character.toString(one), inputs);
            for (int other : second) {
                add(before, Character.toString(one) + Character.toString(other), inputs);
            }
        }
    }

    private void add(String before, String again, Set<Input> inputs) {
        if (!again.isEmpty()) {
            after.forEach(end -> inputs.add(new Input(before, again, end)));
        }
    }

    /** Returns the kinds of characters that a part can hold. */
    private List<Integer> taken(PatternShape.Part part) {
        List<PatternShape.One> ones = new ArrayList<>();
        ones(part, ones);
        return kinds.stream().filter(kind -> ones.stream().anyMatch(one -> one.fits().test(kind))).toList();
    }

    private static void ones(PatternShape.Part part, List<PatternShape.One> ones) {
        if (part instanceof PatternShape.One one) {
            ones.add(one);
        } else if (part instanceof PatternShape.Repeated repeated) {
            ones(repeated.part(), ones);
        } else if (part instanceof PatternShape.Row row) {
            row.parts().forEach(one -> ones(one, ones));
        } else if (part instanceof PatternShape.Either either) {
            either.parts().forEach(one -> ones(one, ones));
        }
    }

    /** Goes to each repeated part; returns the text that leads past this one. */
    private String walk(PatternShape.Part part, String before, int choice, boolean full) {
        if (part instanceof PatternShape.Repeated repeated) {
            if (repeated.most() >= OFTEN && places.size() < MOST_PLACES) {
                places.add(new Place(before, repeated));
            }
            walk(repeated.part(), before, choice, full);
        } else if (part instanceof PatternShape.Row row) {
            String so = before;
            for (PatternShape.Part one : row.parts()) {
                so = walk(one, so, choice, full);
            }
            return so;
        } else if (part instanceof PatternShape.Either either) {
            either.parts().forEach(one -> walk(one, before, choice, full));
        } else if (part instanceof PatternShape.Look look) {
            walk(look.part(), before, choice, full);
        }
        return before + text(part, choice, full);
    }

    /** Returns a text that a part takes: its alternatives by turns, what may be left out once or not at all. */
    private String text(PatternShape.Part part, int choice, boolean full) {
        if (part instanceof PatternShape.One one) {
            List<Integer> fitting = kinds.stream().filter(kind -> one.fits().test(kind)).toList();
            return fitting.isEmpty() ? literal(one) : Character.toString(fitting.get(choice % fitting.size()));
        }
        StringBuilder text = new StringBuilder();
        if (part instanceof PatternShape.Row row) {
            row.parts().forEach(next -> text.append(text(next, choice, full)));
        } else if (part instanceof PatternShape.Either either) {
            text.append(text(either.parts().get(choice % either.parts().size()), choice, full));
        } else if (part instanceof PatternShape.Repeated repeated) {
            text.append(text(repeated.part(), choice, full)
                    .repeat(full ? Math.max(1, repeated.least()) : repeated.least()));
        }
        return text.toString();
    }

    /** Returns the first character that a part takes which none of the kinds stands for. */
    private static String literal(PatternShape.One one) {
        return Stream.concat(one.source().codePoints().boxed(), Stream.iterate(1, c -> c < 0x3000, c -> c + 1))
                .filter(one.fits()::test).findFirst().map(c -> Character.toString(c)).orElse("");
    }

    private List<Integer> kinds(String regex) {
        Map<BitSet, Integer> kinds = new LinkedHashMap<>();
        Stream.concat(ORDINARY.codePoints().boxed(), regex.codePoints().boxed()
                .flatMap(c -> Stream.of(c, c + 1, Math.max(1, c - 1)))).forEach(c -> {
                    BitSet fits = new BitSet();
                    for (int i = 0; i < shape.ones().size(); i++) {
                        fits.set(i, shape.ones().get(i).fits().test(c));
                    }
                    kinds.putIfAbsent(fits, c);
                });
        return kinds.entrySet().stream()
                .sorted(Comparator.comparing(kind -> -kind.getKey().cardinality()))
                .limit(MOST_KINDS).map(Map.Entry::getValue).toList();
    }
}
