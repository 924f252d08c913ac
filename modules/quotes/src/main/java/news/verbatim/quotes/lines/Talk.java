package news.verbatim.quotes.lines;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import news.verbatim.quotes.ModuleInternal;
import news.verbatim.quotes.lines.Label.Form;

/**
 * Says which of the labels of a text are some. What looks like a label is one only if people talk: some label comes
 * again, labels have times, or several name somebody fully. In a talk a name that comes once speaks too.
 */
@ModuleInternal
public final class Talk {

    private static final int FEWEST = 2;
    private static final int FEWEST_INITIALS = 4;
    private static final int DENSE = 3;

    private final List<Label> all;
    private final List<String> lines;
    private final Map<String, Integer> times = new HashMap<>();
    private final boolean asked;

    public Talk(List<Label> all, List<String> lines) {
        this.all = all;
        this.lines = lines;
        all.forEach(label -> times.merge(label.name(), 1, Integer::sum));
        asked = all.stream().anyMatch(Label::isQuestion) && all.stream().anyMatch(Label::isAnswer);
    }

    /** The labels that are some, without the times that stand alone. */
    public List<Label> accepted() {
        boolean stamped = count(Form.STAMPED) >= FEWEST;
        boolean pointed = isPointed();
        boolean inside = all.stream().filter(Talk::isInCapitals).count() >= FEWEST;
        boolean colons = recurs(Form.COLON) || !asked && recurs(Form.ANSWER)
                || named(Form.COLON).filter(NameWords::areCapitals).distinct()
                        .count() >= FEWEST
                || of(Form.COLON).filter(label -> label.at() != null).count() >= FEWEST
                || areVoices();
        boolean talk = stamped || pointed || colons || asked || count(Form.INSIDE) > 0 && inside;
        boolean lower = backs(Form.LOWER) >= FEWEST;
        boolean tabs = recurs(Form.TAB) && count(Form.TAB) > FEWEST;
        boolean brackets = recurs(Form.BRACKET) && named(Form.BRACKET).distinct().count() >= FEWEST;
        boolean initials = areInitials();
        return all.stream().filter(label -> switch (label.form()) {
            case STAMPED -> stamped || colons && label.at() != null;
            case SURE_POINT -> talk;
            case POINT -> pointed && (comesAgain(label) || count(Form.SURE_POINT) > 0);
            case COLON -> talk && (isPlain(label) || comesAgain(label));
            case INSIDE -> inside;
            case ANSWER -> asked || talk;
            case QUESTION, ASKER -> asked;
            case LOWER -> lower && comesAgain(label);
            case TAB -> tabs;
            case BRACKET -> brackets;
            case INITIALS -> initials;
            case LETTER, LOOSE, STAMP -> false;
        }).toList();
    }

    /** Whether a label comes once and is one word: “Look: …” */
    boolean isOneWordOnce(Label label) {
        return !comesAgain(label) && !NameWords.areFull(label.name()) && !NameWords.areCapitals(label.name())
                && label.more().isEmpty() && label.at() == null;
    }

    private boolean isPointed() {
        long sure = count(Form.SURE_POINT);
        return sure > 0 && sure + count(Form.POINT) >= FEWEST || asked && sure > 0
                || recurs(Form.POINT) && named(Form.POINT).distinct().count() >= FEWEST;
    }

    private static boolean isInCapitals(Label label) {
        return label.form() == Form.INSIDE || label.form() == Form.COLON && NameWords.areCapitals(label.name());
    }

    /** Whether what stands behind a name is a bracket or an age, and not the rest of a sentence. */
    private static boolean isPlain(Label label) {
        String more = label.more();
        return !more.startsWith(",") || more.length() > 2 && Character.isDigit(more.charAt(2));
    }

    /** Whether labels that come once name several people fully, with words behind them and little between them. */
    private boolean areVoices() {
        List<Label> said = of(Form.COLON).toList();
        Set<String> full = new HashSet<>();
        said.stream().filter(label -> NameWords.areFull(label.name()) && isPlain(label))
                .forEach(label -> full.add(label.name()));
        return full.size() >= FEWEST && full.size() * 3 >= said.size() * 2 && isDense(said, DENSE);
    }

    /** “NF You’re late.”: capitals without a colon, at least two sets of them that come back. */
    private boolean areInitials() {
        List<Label> found = of(Form.INITIALS).toList();
        return found.size() >= FEWEST_INITIALS && backs(Form.INITIALS) >= FEWEST && isDense(found, 2);
    }

    private boolean isDense(List<Label> labels, int every) {
        int from = labels.get(0).line();
        int to = labels.get(labels.size() - 1).last() + 1;
        return lines.subList(from, to).stream().filter(line -> !line.isBlank()).count() <= (long) labels.size() * every;
    }

    private boolean comesAgain(Label label) {
        return times.get(label.name()) >= FEWEST;
    }

    private Stream<Label> of(Form form) {
        return all.stream().filter(label -> label.form() == form);
    }

    private Stream<String> named(Form form) {
        return of(form).map(Label::name);
    }

    private long count(Form form) {
        return of(form).count();
    }

    private boolean recurs(Form form) {
        return of(form).anyMatch(this::comesAgain);
    }

    /** How many names of a form come back. */
    private long backs(Form form) {
        return of(form).filter(this::comesAgain).map(Label::name).distinct().count();
    }
}
