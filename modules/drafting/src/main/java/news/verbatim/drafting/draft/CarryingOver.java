package news.verbatim.drafting.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.verbatim.events.text.Dismissal;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.StoryText;

/**
 * Brings what is known of an older text onto a newer one. Decisions follow their words and never a look-alike: they
 * stay where the same words stand between the same neighbours, or where the words stood once and stand once and still
 * have one of their neighbours. A dismissal never comes to lie on words that read like a quotation, unless just these
 * were dismissed.
 */
final class CarryingOver {

    private final Draft old;
    private final StoryReading.Result reading;
    private final Occurrences before;
    private final Occurrences now;
    private final Map<String, Deque<DraftQuotation>> oldClaims = new HashMap<>();

    CarryingOver(Draft old, StoryReading.Result reading) {
        this.old = old;
        this.reading = reading;
        this.before = new Occurrences(old.text());
        this.now = new Occurrences(reading.text());
        old.claims().forEach(claim -> oldClaims.computeIfAbsent(claim.quotation().words(), words -> new ArrayDeque<>())
                .add(claim));
    }

    Draft result() {
        StoryText text = reading.text();
        List<DraftQuotation> read = reading.claims();
        List<DraftQuotation> shaped = shaped(read);
        List<DraftQuotation> found = apartFrom(shaped, read);
        List<Dismissal> dismissals = dismissals(new Coverage().withClaims(shaped).withClaims(found));
        Coverage dismissed = new Coverage().withDismissals(dismissals);
        List<DraftQuotation> claims = Stream.concat(shaped.stream(), found.stream().map(this::known))
                .filter(claim -> claim.quotation().pieces().stream().noneMatch(dismissed::touches))
                .collect(Collectors.toCollection(ArrayList::new));
        Coverage taken = new Coverage().withClaims(claims).withDismissals(dismissals);
        for (Deque<DraftQuotation> left : oldClaims.values()) {
            left.stream().filter(DraftQuotation::byHand).map(claim -> again(claim, taken)).filter(Objects::nonNull)
                    .forEach(claims::add);
        }
        claims.sort(ReadingOrder.OF_CLAIMS);
        return new Draft(text, claims, dismissals);
    }

    /**
     * Returns the quotations that an author split or joined and whose words stand; what is found in just these words is
     * left alone.
     */
    private List<DraftQuotation> shaped(List<DraftQuotation> found) {
        Set<String> whole = found.stream().map(claim -> claim.quotation().words()).collect(Collectors.toSet());
        Coverage taken = new Coverage();
        List<DraftQuotation> all = new ArrayList<>();
        for (DraftQuotation claim : old.claims()) {
            boolean stands = claim.isShaped() && !whole.contains(claim.quotation().words());
            List<Span> pieces = stands ? claim.quotation().pieces().stream().map(piece -> stands(piece, taken)).toList()
                    : List.of();
            if (stands && pieces.stream().allMatch(Objects::nonNull)) {
                pieces.forEach(taken::add);
                oldClaims.get(claim.quotation().words()).remove(claim);
                all.add(claim.at(pieces));
            }
        }
        return all;
    }

    /**
     * Returns where a piece stands now; for the only words of that kind the beginning or the end of a block is a
     * neighbour like others.
     */
    private Span stands(Span old, Coverage taken) {
        Span moved = moved(old, taken);
        List<Span> spans = now.of(before.at(old));
        if (moved != null || spans.size() != 1 || before.of(before.at(old)).size() != 1
                || taken.touches(spans.get(0))) {
            return moved;
        }
        Span only = spans.get(0);
        boolean begins = old.start() == 0 && only.start() == 0;
        return begins || before.after(old).isEmpty() && now.after(only).isEmpty() ? only : null;
    }

    /** Returns of what was found that which the shaped claims leave over. */
    private List<DraftQuotation> apartFrom(List<DraftQuotation> shaped, List<DraftQuotation> found) {
        Coverage taken = new Coverage().withClaims(shaped);
        List<DraftQuotation> all = new ArrayList<>();
        for (DraftQuotation claim : found) {
            if (claim.quotation().pieces().stream().noneMatch(taken::touches)) {
                all.add(claim);
            } else {
                List<Span> left = claim.quotation().pieces().stream().flatMap(piece -> taken.gaps(piece).stream())
                        .map(this::trimmed).filter(piece -> Marked.hasWord(reading.text().at(piece))).toList();
                if (!left.isEmpty()) {
                    all.add(claim.part(claim.quotation().id(), left, Marked.words(left, reading.text()),
                            claim.quotation().cue()));
                }
            }
        }
        return all;
    }

    private Span trimmed(Span span) {
        String words = reading.text().at(span);
        int lead = words.length() - words.stripLeading().length();
        return new Span(span.place(), span.start() + lead,
                span.start() + Math.max(lead, words.stripTrailing().length()));
    }

    /** Returns the claim with what was known of the same words. */
    private DraftQuotation known(DraftQuotation found) {
        Deque<DraftQuotation> sameWords = oldClaims.getOrDefault(found.quotation().words(), new ArrayDeque<>());
        Span span = first(found);
        DraftQuotation known = sameWords.stream().filter(claim -> haveSameNeighbours(first(claim), span)).findFirst()
                .or(() -> sameWords.stream().filter(claim -> span.equals(only(first(claim)))).findFirst()).orElse(null);
        if (known == null) {
            return found;
        }
        sameWords.remove(known);
        return known.foundAgain(found);
    }

    /** Returns a claim made by hand that the finder does not see, where its words stand now; null if they are gone. */
    private DraftQuotation again(DraftQuotation claim, Coverage taken) {
        Quotation quotation = claim.quotation();
        Span span = quotation.pieces().size() == 1 ? moved(first(claim), taken) : null;
        if (span == null) {
            return null;
        }
        taken.add(span);
        return claim.at(List.of(span));
    }

    private List<Dismissal> dismissals(Coverage quotations) {
        List<Dismissal> all = new ArrayList<>();
        Coverage taken = new Coverage();
        for (Dismissal dismissal : old.dismissals()) {
            Span span = sameNeighbours(dismissal.span(), taken);
            if (span == null) {
                Span only = only(dismissal.span());
                span = only == null || quotations.touches(only) || taken.touches(only) ? null : only;
            }
            if (span != null) {
                taken.add(span);
                all.add(new Dismissal(span, dismissal.reason()));
            }
        }
        return all;
    }

    private Span moved(Span old, Coverage taken) {
        Span same = sameNeighbours(old, taken);
        Span only = same == null ? only(old) : null;
        return only == null || taken.touches(only) ? same : only;
    }

    /** Returns where the same words stand between the same neighbours. */
    private Span sameNeighbours(Span old, Coverage taken) {
        return now.of(before.at(old)).stream().filter(span -> !taken.touches(span) && haveSameNeighbours(old, span))
                .findFirst().orElse(null);
    }

    private boolean haveSameNeighbours(Span old, Span span) {
        return before.before(old).equals(now.before(span)) && before.after(old).equals(now.after(span));
    }

    /** Returns where the words stand, if they stood once and stand once beside one of their neighbours. */
    private Span only(Span old) {
        List<Span> spans = now.of(before.at(old));
        boolean once = spans.size() == 1 && before.of(before.at(old)).size() == 1;
        return once && keepsANeighbour(old, spans.get(0)) ? spans.get(0) : null;
    }

    private boolean keepsANeighbour(Span old, Span span) {
        boolean left = before.before(old).equals(now.before(span)) && !now.before(span).isBlank();
        boolean right = before.after(old).equals(now.after(span)) && !now.after(span).isBlank();
        return left || right;
    }

    private static Span first(DraftQuotation claim) {
        return claim.quotation().pieces().get(0);
    }
}
