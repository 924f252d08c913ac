package news.verbatim.drafting.draft;

import java.util.ArrayList;
import java.util.List;
import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.text.Dismissal;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.QuotationType;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.StoryText;

/**
 * The working copy: the words, and which of the quotation marks in them are claimed by a quotation or dismissed. What
 * an author decided by hand survives every edit that leaves its words alone.
 *
 * @param text       the words
 * @param claims     the quotations, in reading order
 * @param dismissals the marks that quote nobody
 */
@ModuleInternal
public record Draft(StoryText text, List<DraftQuotation> claims, List<Dismissal> dismissals) {

    public Draft {
        claims = List.copyOf(claims);
        dismissals = List.copyOf(dismissals);
    }

    public static Draft of(StoryReading.Result read) {
        return new Draft(read.text(), List.of(), List.of()).rewritten(read);
    }

    /** Returns the draft with the words that were read: found again, with what was decided by hand carried over. */
    public Draft rewritten(StoryReading.Result read) {
        return new CarryingOver(this, read).result();
    }

    public Draft attributed(QuotationId id, String speaker, String role) {
        List<DraftQuotation> all = new ArrayList<>(claims);
        all.set(all.indexOf(claim(id)), claim(id).attributed(speaker, role));
        return new Draft(text, all, dismissals);
    }

    /** Returns the draft with the marks of the span dismissed; quotations that stand in it are given up. */
    public Draft dismissed(Span span, Dismissal.Reason reason) {
        requireInside(span);
        List<Dismissal> all = new ArrayList<>(dismissals);
        all.removeIf(dismissal -> span.covers(dismissal.span()) || dismissal.span().covers(span));
        all.add(new Dismissal(span, reason));
        return new Draft(text, withoutThoseIn(span), all);
    }

    /** Returns the draft with the words of the span given to a speaker; a dismissal of the same marks is taken back. */
    public Draft claimed(Span span, String speaker, String role) {
        requireInside(span);
        Quotation quotation = new Quotation(QuotationId.next(), QuotationType.DIRECT, List.of(span),
                Marked.withoutOuterMarks(text.at(span)), "", speaker, role);
        List<DraftQuotation> all = new ArrayList<>(withoutThoseIn(span));
        all.add(new DraftQuotation(quotation, true, ""));
        all.sort(ReadingOrder.OF_CLAIMS);
        return new Draft(text, all, dismissals.stream().filter(dismissal -> !dismissal.span().covers(span)
                && !span.covers(dismissal.span())).toList());
    }

    /** Returns the draft with two quotations in the place of one: the first ends with these words. */
    public Draft split(QuotationId id, String first) {
        DraftQuotation claim = claim(id);
        Parting parting = Parting.of(claim.quotation(), text).stream().filter(one -> one.first().equals(first))
                .findFirst()
                .orElseThrow(() -> Refusal.at("parting", "Choose where the first one ends."));
        List<DraftQuotation> all = new ArrayList<>(claims);
        int at = all.indexOf(claim);
        all.set(at, claim.part(QuotationId.next(), parting.firstPieces(), parting.first(), claim.quotation().cue()));
        all.add(at + 1, claim.part(QuotationId.next(), parting.secondPieces(), parting.second(), ""));
        return new Draft(text, all, dismissals);
    }

    /** Returns the draft with a quotation and the next one as one. */
    public Draft joined(QuotationId id) {
        DraftQuotation claim = claim(id);
        DraftQuotation next = claims.stream().skip(claims.indexOf(claim) + 1L).findFirst().filter(claim::isBeside)
                .orElseThrow(() -> Refusal.because("No quotation follows this one closely enough to be one with it."));
        List<DraftQuotation> all = new ArrayList<>(claims);
        all.set(all.indexOf(claim), claim.with(next, text));
        all.remove(next);
        return new Draft(text, all, dismissals);
    }

    /** Returns what is known of a quotation or refuses. */
    public DraftQuotation claim(QuotationId id) {
        return claims.stream().filter(claim -> claim.quotation().id().equals(id)).findFirst().orElseThrow(Draft::gone);
    }

    private static Refusal gone() {
        return Refusal.because("This quotation is not in the text any more. Look at the list again.");
    }

    /**
     * Returns the same words with quotations of their own: what is known of a quotation elsewhere is not known of
     * these.
     */
    public Draft unchecked() {
        return new Draft(text, claims.stream().map(DraftQuotation::anew).toList(), dismissals);
    }

    /** Returns every mark that nothing accounts for, as its words were read: the sweep. */
    public List<UnclaimedMarks> unclaimed(StoryReading.Result read) {
        return read.unclaimed(new Coverage().withClaims(claims).withDismissals(dismissals));
    }

    public List<Quotation> quotations() {
        return claims.stream().map(DraftQuotation::quotation).toList();
    }

    /** Returns the stretches of quotations that came out of a clipboard. */
    public List<Span> pasted() {
        return quotations().stream().flatMap(quotation -> quotation.pieces().stream())
                .flatMap(piece -> text.pasted(piece).stream())
                .toList();
    }

    private void requireInside(Span span) {
        boolean inside = text.places().contains(span.place()) && 0 <= span.start() && span.start() < span.end()
                && span.end() <= text.at(span.place()).length();
        if (!inside) {
            throw Refusal.because("These words are not in the text any more. Look at the list again.");
        }
    }

    private List<DraftQuotation> withoutThoseIn(Span span) {
        Coverage taken = new Coverage();
        taken.add(span);
        return claims.stream().filter(claim -> claim.quotation().pieces().stream().noneMatch(taken::touches)).toList();
    }
}
