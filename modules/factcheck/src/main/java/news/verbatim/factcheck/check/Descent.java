package news.verbatim.factcheck.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.Quoted;
import news.verbatim.factcheck.claims.Claims;
import news.verbatim.factcheck.claims.CorrectedOccasion;
import news.verbatim.quotes.Said;

/**
 * Which quotation of an older revision each one of a newer revision comes from. A ruling follows only where words,
 * speaker and cue are the same: first by the quotation's id, which stays with it wherever it is moved; then, of those
 * that are left and say the same, the first takes from the first and the second from the second, and none takes any if
 * there are more or fewer of them.
 */
final class Descent {

    private static final double ALIKE = 0.5;

    private final List<QuotationCheck> older;
    private final Map<QuotationCheck, QuotationCheck> from = new HashMap<>();
    private final Set<QuotationCheck> left;

    Descent(List<QuotationCheck> older, List<QuotationCheck> newer) {
        this.older = older;
        for (QuotationCheck quotation : newer) {
            older.stream().filter(old -> old.quotationId().equals(quotation.quotationId()) && same(old, quotation))
                    .findFirst()
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
     * Lets a correction of day and occasion follow, as long as the story says of them what it said when that was
     * corrected.
     */
    void carryCorrection(QuotationCheck quotation, Supplier<String> says) {
        CorrectedOccasion corrected = from.containsKey(quotation) ? from.get(quotation).corrected() : null;
        if (corrected != null && corrected.isOf(says.get())) {
            quotation.correct(corrected);
        }
    }

    /**
     * Says whether the story gives a quotation to another day or occasion than before, and its verdict rests on
     * evidence of none such.
     */
    boolean saysAnotherDay(QuotationCheck quotation, Claims then, Claims now) {
        QuotationCheck old = from.get(quotation);
        Said before = then.said(old.quotation());
        Said after = now.said(quotation.quotation());
        return after != null && !after.equals(before) && old.standing().isOfAnother(after)
                && !(before != null && old.standing().isOfAnother(before));
    }

    /** Returns the newer quotation that says just what that older one said; null if none does. */
    QuotationCheck heirOf(QuotationId olderQuotation) {
        return from.entrySet().stream().filter(pair -> pair.getValue().quotationId().equals(olderQuotation))
                .map(Map.Entry::getKey)
                .findFirst().orElse(null);
    }

    /**
     * Marks a quotation as stale if something stood on what it comes from, or on what it seems to have been before it
     * was changed.
     *
     * @param ended whether a ruling would follow, but holds no longer
     */
    void leaveStale(QuotationCheck quotation, boolean ended) {
        QuotationCheck same = from.get(quotation);
        if (same != null) {
            if (ended) {
                quotation.goStale(same.standing(),
                        "Who gave its verdict has written on the story since, or the waiver has expired.");
            } else if (same.stale() != null) {
                quotation.goStale(same.stale(), same.staleReason());
            }
            return;
        }
        changed(quotation);
    }

    private void changed(QuotationCheck quotation) {
        Quotation now = quotation.quotation();
        QuotationCheck before = left.stream()
                .filter(old -> old.quotationId().equals(quotation.quotationId()) && old.last() != null)
                .findFirst().orElseGet(() -> nearest(now));
        if (before != null) {
            left.remove(before);
            quotation.goStale(before.last(), change(before.quotation(), now));
        }
    }

    /** Returns what a quotation with an id of its own seems to have been; null if nothing is like it. */
    private QuotationCheck nearest(Quotation now) {
        QuotationCheck nearest = null;
        double best = ALIKE;
        for (QuotationCheck old : older) {
            double alike = left.contains(old) && old.standing() != null ? alike(old.quotation(), now) : 0;
            if (alike > best) {
                best = alike;
                nearest = old;
            }
        }
        return nearest;
    }

    private static String change(Quotation before, Quotation now) {
        if (!before.words().equals(now.words())) {
            return "Its words have changed. They were: " + Quoted.of(before.words());
        }
        if (before.isTold() != now.isTold()) {
            return now.isTold() ? "Its quotation marks are gone: it is told now, and no longer given as said."
                    : "It stands in quotation marks now: it was only told before.";
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
