package news.verbatim.drafting;

import java.util.ArrayList;
import java.util.List;
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

    private final StoryText newText;
    private final List<Claim> oldClaims;
    private final List<String> oldDismissed;
    private final List<Dismissal> oldDismissals;

    CarryingOver(Draft old, StoryText newText) {
        this.newText = newText;
        this.oldClaims = new ArrayList<>(old.claims());
        this.oldDismissals = old.dismissals();
        this.oldDismissed = old.dismissals().stream().map(dismissal -> old.text().at(dismissal.span())).toList();
    }

    Draft onto(Reading.Result reading) {
        List<Dismissal> dismissals = dismissals();
        List<Claim> claims = new ArrayList<>();
        for (Claim found : reading.claims()) {
            if (dismissals.stream().noneMatch(dismissal -> found.holds(dismissal.span())
                    || found.quotation().pieces().stream().anyMatch(dismissal.span()::covers))) {
                claims.add(known(found));
            }
        }
        oldClaims.stream().filter(Claim::byHand).map(claim -> again(claim, claims)).filter(claim -> claim != null)
                .forEach(claims::add);
        claims.sort(ReadingOrder.of(newText));
        return new Draft(newText, claims, dismissals);
    }

    /** Returns the claim with what was known of the same words. */
    private Claim known(Claim found) {
        Quotation quotation = found.quotation();
        Claim known = null;
        for (Claim old : oldClaims) {
            if (old.quotation().words().equals(quotation.words())
                    && (known == null || place(old).equals(place(found)) && !place(known).equals(place(found)))) {
                known = old;
            }
        }
        if (known == null) {
            return found;
        }
        oldClaims.remove(known);
        return new Claim(known.movedTo(quotation).quotation(), known.byHand(), known.byHand() ? "" : found.why());
    }

    /** Returns a claim made by hand that the finder does not see, where its words stand now; null if they are gone. */
    private Claim again(Claim claim, List<Claim> taken) {
        Quotation quotation = claim.quotation();
        if (quotation.pieces().size() != 1) {
            return null;
        }
        Span old = quotation.pieces().get(0);
        for (Span span : occurrences(quotation.words(), old.place())) {
            Span marked = widened(span, (old.end() - old.start() - quotation.words().length()) / 2);
            if (taken.stream().noneMatch(other -> other.holds(span))) {
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
        for (int i = 0; i < oldDismissals.size(); i++) {
            Dismissal old = oldDismissals.get(i);
            occurrences(oldDismissed.get(i), old.span().place()).stream()
                    .filter(span -> all.stream().noneMatch(other -> other.span().equals(span)))
                    .findFirst().ifPresent(span -> all.add(new Dismissal(span, old.reason())));
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
