package news.verbatim.factcheck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.verbatim.events.Quotation;

/**
 * Which quotation of an older revision each one of a newer revision comes from. A ruling follows only where words, speaker and cue
 * are the same: first by the quotation's id, which stays with it wherever it is moved; then, of those that are left and say the
 * same, the first takes from the first and the second from the second, and none takes any if there are more or fewer of them.
 */
final class Descent {

    private static final double ALIKE = 0.5;

    private final List<QuotationCheck> older;
    private final Map<QuotationCheck, QuotationCheck> from = new HashMap<>();
    private final Set<QuotationCheck> left;

    Descent(List<QuotationCheck> older, List<QuotationCheck> newer) {
        this.older = older;
        for (QuotationCheck quotation : newer) {
            older.stream().filter(old -> old.quotationId().equals(quotation.quotationId()) && same(old, quotation)).findFirst()
                    .ifPresent(old -> from.put(quotation, old));
        }
        this.left = new HashSet<>(older);
        left.removeAll(from.values());
        for (QuotationCheck quotation : newer) {
            if (!from.containsKey(quotation)) {
                inOrder(quotation, newer);
            }
        }
        left.removeAll(from.values());
    }

    private void inOrder(QuotationCheck quotation, List<QuotationCheck> newer) {
        List<QuotationCheck> now = new ArrayList<>(newer.stream().filter(own -> same(own, quotation)).toList());
        List<QuotationCheck> before = new ArrayList<>(older.stream().filter(old -> same(old, quotation)).toList());
        if (now.size() == before.size()) {
            now.removeIf(own -> from.containsKey(own) && from.get(own).quotationId().equals(own.quotationId()));
            before.retainAll(left);
            from.put(quotation, before.get(now.indexOf(quotation)));
        }
    }

    /** Returns the ruling that follows; null if none does. */
    GivenRuling rulingOn(QuotationCheck quotation) {
        QuotationCheck old = from.get(quotation);
        return old == null ? null : old.standing();
    }

    /**
     * Marks a quotation as stale if something stood on what it comes from, or on what it seems to have been before it was changed.
     *
     * @param ended whether a ruling would follow, but holds no longer
     */
    void leaveStale(QuotationCheck quotation, boolean ended) {
        QuotationCheck same = from.get(quotation);
        if (same != null) {
            if (ended) {
                quotation.goStale(same.standing(), "Who gave its verdict has written on the story since, or the waiver has expired.");
            } else if (same.stale() != null) {
                quotation.goStale(same.stale(), same.staleReason());
            }
            return;
        }
        changed(quotation);
    }

    private void changed(QuotationCheck quotation) {
        Quotation now = quotation.quotation();
        QuotationCheck nearest = null;
        double best = ALIKE;
        for (QuotationCheck old : older) {
            double alike = left.contains(old) && old.standing() != null ? alike(old.quotation(), now) : 0;
            if (alike > best) {
                best = alike;
                nearest = old;
            }
        }
        if (nearest != null) {
            left.remove(nearest);
            quotation.goStale(nearest.standing(), change(nearest.quotation(), now));
        }
    }

    private static String change(Quotation before, Quotation now) {
        if (!before.words().equals(now.words())) {
            return "Its words have changed. They were: “" + before.words() + "”";
        }
        return before.speaker().equals(now.speaker()) ? "What gives it to its speaker has changed."
                : "Its speaker has changed. It was " + (before.speaker().isBlank() ? "nobody" : before.speaker()) + ".";
    }

    /** Returns how much of the words two quotations share, between 0 and 1. */
    private static double alike(Quotation one, Quotation other) {
        Set<String> a = words(one.words());
        Set<String> b = words(other.words());
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return a.isEmpty() || b.isEmpty() ? 0 : 2.0 * both.size() / (a.size() + b.size());
    }

    private static Set<String> words(String words) {
        return new HashSet<>(Arrays.asList(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }

    private static boolean same(QuotationCheck one, QuotationCheck other) {
        return one.quotation().saysTheSameAs(other.quotation());
    }
}
