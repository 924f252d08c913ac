package news.verbatim.drafting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.verbatim.events.Dismissal;
import news.verbatim.events.Place;
import news.verbatim.events.Quotation;
import news.verbatim.events.Span;
import news.verbatim.events.StoryText;

/**
 * Brings what is known of an older text onto a newer one. Decisions follow their exact words and never a look-alike: a
 * quotation keeps its id, and what was done by hand, only where the same words stand; a dismissal only where the same marked
 * words do. Of several equal ones the one in the same field comes first.
 */
final class CarryingOver {

    private final Draft old;
    private final StoryText newText;
    private final Map<String, Deque<Claim>> oldClaims = new HashMap<>();

    CarryingOver(Draft old, StoryText newText) {
        this.old = old;
        this.newText = newText;
        old.claims().forEach(claim -> oldClaims.computeIfAbsent(claim.quotation().words(), words -> new ArrayDeque<>())
                .add(claim));
    }

    Draft onto(Reading.Result reading) {
        List<Dismissal> dismissals = dismissals();
        Coverage dismissed = new Coverage().withDismissals(dismissals);
        List<Claim> claims = new ArrayList<>();
        for (Claim found : reading.claims()) {
            if (found.quotation().pieces().stream().noneMatch(dismissed::touches)) {
                claims.add(known(found));
            }
        }
        Coverage taken = new Coverage().withClaims(claims);
        for (Deque<Claim> left : oldClaims.values()) {
            left.stream().filter(Claim::byHand).map(claim -> again(claim, taken)).filter(Objects::nonNull)
                    .forEach(claims::add);
        }
        claims.sort(ReadingOrder.OF_CLAIMS);
        return new Draft(newText, claims, dismissals);
    }

    /** Returns the claim with what was known of the same words. */
    private Claim known(Claim found) {
        Deque<Claim> sameWords = oldClaims.get(found.quotation().words());
        if (sameWords == null || sameWords.isEmpty()) {
            return found;
        }
        Claim known = sameWords.stream().filter(claim -> place(claim).equals(place(found))).findFirst()
                .orElse(sameWords.peek());
        sameWords.remove(known);
        return new Claim(known.movedTo(found.quotation()).quotation(), known.byHand(), known.byHand() ? "" : found.why());
    }

    /** Returns a claim made by hand that the finder does not see, where its words stand now; null if they are gone. */
    private Claim again(Claim claim, Coverage taken) {
        Quotation quotation = claim.quotation();
        if (quotation.pieces().size() != 1) {
            return null;
        }
        Span before = quotation.pieces().get(0);
        for (Span span : occurrences(quotation.words(), before.place())) {
            Span marked = widened(span, (before.end() - before.start() - quotation.words().length()) / 2);
            if (!taken.touches(span)) {
                taken.add(marked);
                return new Claim(new Quotation(quotation.id(), quotation.type(), List.of(marked), quotation.words(),
                        quotation.cue(), quotation.speaker(), quotation.role()), true, "");
            }
        }
        return null;
    }

    private Span widened(Span span, int marks) {
        return new Span(span.place(), Math.max(0, span.start() - marks),
                Math.min(newText.at(span.place()).length(), span.end() + marks));
    }

    private List<Dismissal> dismissals() {
        List<Dismissal> all = new ArrayList<>();
        Coverage taken = new Coverage();
        for (Dismissal dismissal : old.dismissals()) {
            occurrences(old.text().at(dismissal.span()), dismissal.span().place()).stream()
                    .filter(span -> !taken.touches(span)).findFirst()
                    .ifPresent(span -> {
                        taken.add(span);
                        all.add(new Dismissal(span, dismissal.reason()));
                    });
        }
        return all;
    }

    /** Returns where the words stand in the new text, the given field first. */
    private List<Span> occurrences(String words, Place first) {
        List<Span> spans = new ArrayList<>();
        for (Place place : newText.places()) {
            String field = newText.at(place);
            for (int at = field.indexOf(words); at >= 0 && !words.isEmpty(); at = field.indexOf(words, at + words.length())) {
                spans.add(new Span(place, at, at + words.length()));
            }
        }
        spans.sort((a, b) -> Boolean.compare(b.place().equals(first), a.place().equals(first)));
        return spans;
    }

    private static Place place(Claim claim) {
        return claim.quotation().pieces().get(0).place();
    }
}
