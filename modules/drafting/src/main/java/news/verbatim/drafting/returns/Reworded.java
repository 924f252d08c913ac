package news.verbatim.drafting.returns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.verbatim.drafting.draft.Coverage;
import news.verbatim.drafting.draft.Draft;
import news.verbatim.drafting.draft.DraftQuotation;
import news.verbatim.drafting.draft.Marked;
import news.verbatim.drafting.draft.Parts;
import news.verbatim.drafting.draft.ReadingOrder;
import news.verbatim.drafting.draft.StoryReading;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.text.Block;
import news.verbatim.events.text.Dismissal;
import news.verbatim.events.text.Inline;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.QuotationType;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.StoryText;
import news.verbatim.events.text.Typed;

/**
 * A draft in which one quotation stands in other words, or without its marks, and is still the same quotation; all that
 * is known of the rest of the text stays where it was.
 *
 * @param draft    the draft
 * @param reworded the quotation as it stands in it now
 */
record Reworded(Draft draft, DraftQuotation reworded) {

    private static final Pattern END = Pattern.compile("(?<![,.;:!?…])[,.;:!?…]+$");

    private static final Pattern ASKS = Pattern.compile("[!?]");

    /** A stretch of the old text and what stands there now. */
    private record Edit(Span span, String words) {

        int grows() {
            return words.length() - (span.end() - span.start());
        }
    }

    /**
     * Says whether words can be put between quotation marks: there are some, in one go, and without marks of their own.
     */
    static boolean fits(String passage) {
        return !passage.isBlank() && !Marked.has(Typed.line(passage));
    }

    /**
     * Returns the draft with the words of a passage in the place of the printed ones. The marks stay, and so does the
     * punctuation at an end, which belongs to the story; a quotation that a cue breaks is broken where the printed
     * words were.
     *
     * @throws Refusal if the quotation is not in it, or the words do not fit between marks
     */
    static Reworded asSaid(Draft draft, QuotationId id, String passage) {
        if (!fits(passage)) {
            throw Refusal.because(
                    passage.isBlank() ? "The checker named no passage for this quotation. Change it by hand, or answer."
                            : "The passage has quotation marks of its own. Change the quotation by hand.");
        }
        DraftQuotation claim = draft.claim(id);
        List<Span> pieces = claim.quotation().pieces();
        List<String> parts = Parts.of(pieces.stream().map(piece -> inner(draft.text().at(piece))).toList(),
                Typed.line(passage));
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            String old = draft.text().at(pieces.get(i));
            int at = old.indexOf(inner(old));
            edits.add(new Edit(pieces.get(i), old.substring(0, at) + ending(inner(old), parts.get(i))
                    + old.substring(at + inner(old).length())));
        }
        return of(draft, claim, edits, claim.quotation().type(), claim.byHand());
    }

    /**
     * Returns the draft with the quotation told: without its marks, by the same speaker, as an author's account of what
     * was said.
     *
     * @throws Refusal if the quotation is not in it, is a block quote, or has no marks
     */
    static Reworded told(Draft draft, QuotationId id) {
        DraftQuotation claim = draft.claim(id);
        List<Span> pieces = claim.quotation().pieces();
        if (pieces.stream().anyMatch(piece -> isBlockQuote(draft.text(), piece.place()))) {
            throw Refusal.because(
                    "A block quote stands as the very words. Make a paragraph of it (Ctrl+Alt+0) and tell what was said.");
        }
        if (pieces.stream().allMatch(piece -> inner(draft.text().at(piece)).equals(draft.text().at(piece)))) {
            throw Refusal.because(
                    "No quotation marks of its own stand around it. Change the text by hand, or answer the checker.");
        }
        return of(draft, claim, pieces.stream().map(piece -> new Edit(piece, inner(draft.text().at(piece)))).toList(),
                QuotationType.INDIRECT, true);
    }

    /**
     * Returns the draft as it was read: the reworded quotation is the same one, by the same speaker, whatever the
     * finder makes of it.
     */
    Draft read(StoryReading.Result read) {
        Draft found = draft.rewritten(read);
        Quotation said = reworded.quotation();
        if (found.claims().stream().noneMatch(claim -> claim.quotation().id().equals(said.id()))) {
            Coverage here = new Coverage().withClaims(List.of(reworded));
            List<DraftQuotation> all = new ArrayList<>(found.claims());
            all.removeIf(claim -> claim.quotation().pieces().stream().anyMatch(here::touches));
            all.add(reworded.byAuthor());
            all.sort(ReadingOrder.OF_CLAIMS);
            return new Draft(found.text(), all, found.dismissals());
        }
        return found.claim(said.id()).quotation().speaker().equals(said.speaker()) ? found
                : found.attributed(said.id(), said.speaker(), said.role());
    }

    private static Reworded of(Draft draft, DraftQuotation claim, List<Edit> edits, QuotationType type,
            boolean byHand) {
        StoryText text = draft.text();
        for (Edit edit : edits.stream().sorted(Comparator.comparingInt((Edit one) -> one.span().start()).reversed())
                .toList()) {
            text = replaced(text, edit);
        }
        List<Span> pieces = edits.stream().map(edit -> where(edit, edits)).toList();
        Quotation said = claim.quotation();
        DraftQuotation reworded = new DraftQuotation(
                new Quotation(said.id(), type, pieces, Marked.words(pieces, text), said.cue(), said.speaker(),
                        said.role()),
                byHand, claim.why(), type == QuotationType.INDIRECT ? Boolean.TRUE : claim.shaped(), claim.likely());
        List<DraftQuotation> claims = draft.claims().stream().map(one -> one == claim ? reworded
                : one.at(one.quotation().pieces().stream().map(span -> moved(span, edits)).toList())).toList();
        Coverage gone = new Coverage().withClaims(List.of(claim));
        List<Dismissal> dismissals = draft.dismissals().stream().filter(dismissal -> !gone.touches(dismissal.span()))
                .map(dismissal -> new Dismissal(moved(dismissal.span(), edits), dismissal.reason())).toList();
        return new Reworded(new Draft(text, claims, dismissals), reworded);
    }

    /** Returns where a replaced stretch stands once all of them are replaced. */
    private static Span where(Edit edit, List<Edit> edits) {
        int start = edit.span().start() + before(edit.span(), edits);
        return new Span(edit.span().place(), start, start + edit.words().length());
    }

    private static Span moved(Span span, List<Edit> edits) {
        int by = before(span, edits);
        return new Span(span.place(), span.start() + by, span.end() + by);
    }

    private static int before(Span span, List<Edit> edits) {
        return edits.stream()
                .filter(edit -> edit.span().place().equals(span.place()) && edit.span().end() <= span.start())
                .mapToInt(Edit::grows).sum();
    }

    private static StoryText replaced(StoryText text, Edit edit) {
        Place place = edit.span().place();
        String words = new StringBuilder(text.at(place)).replace(edit.span().start(), edit.span().end(), edit.words())
                .toString();
        List<String> points = new ArrayList<>(text.keyPoints());
        List<Block> body = new ArrayList<>(text.body());
        if (place.field() == Place.Field.KEY_POINT) {
            points.set(place.index(), words);
        } else if (place.field() == Place.Field.BODY) {
            Block old = body.get(place.index());
            body.set(place.index(),
                    new Block(old.kind(), words, old.speaker(), old.role(), inlines(old, edit), old.picture()));
        }
        return new StoryText(place.field() == Place.Field.HEADLINE ? words : text.headline(),
                place.field() == Place.Field.STANDFIRST ? words : text.standfirst(), points, body, text.byline(),
                text.desk(),
                text.language());
    }

    /** What is set on words goes along with them; on words that are gone only what went on behind or before them. */
    private static List<Inline> inlines(Block block, Edit edit) {
        Span span = edit.span();
        return block.inlines() == null ? null : block.inlines().stream().map(inline -> {
            int start = inline.start() <= span.start() ? inline.start()
                    : Math.max(inline.start(), span.end()) + edit.grows();
            int end = inline.end() >= span.end() ? inline.end() + edit.grows() : Math.min(inline.end(), span.start());
            return new Inline(inline.style(), start, end, inline.href());
        }).filter(inline -> inline.start() < inline.end()).toList();
    }

    private static boolean isBlockQuote(StoryText text, Place place) {
        return place.field() == Place.Field.BODY && text.body().get(place.index()).kind() == Block.Kind.BLOCK_QUOTE;
    }

    private static String inner(String piece) {
        return Marked.withoutOuterMarks(piece);
    }

    /** Returns words as said with the end that the printed ones had, and as large a letter at their beginning. */
    private static String ending(String printed, String said) {
        Matcher old = END.matcher(printed.strip());
        String end = old.find() ? old.group() : "";
        Matcher own = END.matcher(said);
        String asks = own.find() && ASKS.matcher(own.group()).find() ? own.group() : end;
        String words = own.reset().replaceFirst("") + asks;
        boolean capital = !words.isEmpty() && !printed.isEmpty() && Character.isUpperCase(printed.codePointAt(0));
        return capital
                ? Character.toString(Character.toUpperCase(words.codePointAt(0)))
                        + words.substring(words.offsetByCodePoints(0, 1))
                : words;
    }
}
