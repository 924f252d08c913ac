package news.verbatim.newsroom.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.verbatim.drafting.draft.DraftQuotation;
import news.verbatim.drafting.draft.KnownSpeaker;
import news.verbatim.drafting.draft.UnclaimedMarks;
import news.verbatim.drafting.returns.CheckedReturn;
import news.verbatim.drafting.story.WorkingCopy;
import news.verbatim.events.id.QuotationId;
import news.verbatim.events.text.Dismissal;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.Quoted;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.StoryText;
import news.verbatim.newsroom.house.text.MarkedText;
import news.verbatim.newsroom.house.wording.Words;

/**
 * Something found in the text that an author looks at: a quotation, marks that nothing accounts for, or dismissed
 * marks.
 *
 * @param key       names it on the page
 * @param quotation the quotation; null if it is none
 * @param span      where it begins
 * @param words     what stands there
 * @param speaker   who says it; empty if nobody is named
 * @param role      the speaker's role
 * @param about     what else there is to say about it
 * @param state     its state in a word
 * @param shape     the shape and colour of that
 * @param pieces    the stretches of text it stands in, as they stand in the form
 * @param spans     the same as places of the text
 * @param likely    who seems to say it, where nobody is named; null where nobody seems to
 */
public record TextFinding(String key, QuotationId quotation, Span span, String words, String speaker, String role,
        String about,
        String state, String shape, List<Piece> pieces, List<Span> spans, KnownSpeaker likely) {

    /** Something of which nobody guesses who says it. */
    public TextFinding(String key, QuotationId quotation, Span span, String words, String speaker, String role,
            String about,
            String state, String shape, List<Piece> pieces, List<Span> spans) {
        this(key, quotation, span, words, speaker, role, about, state, shape, pieces, spans, null);
    }

    /** What the key of a quotation begins with. */
    static final String QUOTATION = "q";

    private static final String UNNAMED = "no speaker";

    private static final String UNCLAIMED = "unclaimed";

    private static final Words WORDS = new Words();

    /**
     * A stretch of text as it stands in an input of the form.
     *
     * @param input the id of the input
     * @param text  what to look for in it
     * @param index which key point or block of the body
     * @param start the first character in that
     * @param end   the one after the last
     */
    public record Piece(String input, String text, int index, int start, int end) {
    }

    /** Returns everything found in a working copy, in reading order. */
    public static List<TextFinding> in(WorkingCopy copy) {
        List<TextFinding> all = new ArrayList<>();
        copy.claims().forEach(claim -> all.add(of(claim, copy.text())));
        copy.unclaimed().forEach(marks -> all.add(of(marks, copy.text())));
        copy.dismissals().forEach(dismissal -> all.add(of(dismissal, copy.text())));
        all.sort(Comparator.comparing((TextFinding finding) -> finding.span().place().field())
                .thenComparing(finding -> finding.span().place().index())
                .thenComparing(finding -> finding.span().start()));
        return all;
    }

    /** Returns the one that is still this one in a newer copy: the same quotation, or marks around the same words. */
    public Optional<TextFinding> in(List<TextFinding> newer) {
        return newer.stream().filter(other -> other.key.equals(key) && other.words.equals(words)).findFirst()
                .or(() -> newer.stream().filter(other -> (other.quotation == null) == (quotation == null)
                        && other.words.equals(words)).findFirst());
    }

    /** Says whether an author has to say something about it before the story can be submitted. */
    public boolean isOpen() {
        return UNNAMED.equals(state) || UNCLAIMED.equals(state);
    }

    /**
     * Returns it with what a checker found out about it, if that was about these words; a quotation that nobody speaks
     * stays open.
     */
    TextFinding with(CheckedReturn returned, Quotation now) {
        if (returned == null || isOpen()) {
            return this;
        }
        String verdict = WORDS.verdict(returned.ruling().verdict());
        boolean changed = !returned.isAbout(now);
        return new TextFinding(key, quotation, span, words, speaker, role, about,
                changed ? "changed, was " + verdict : returned.answer() != null ? verdict + ", answered" : verdict,
                changed ? "stale" : returned.answer() != null ? "warn" : WORDS.shape(returned.ruling().verdict()),
                pieces, spans);
    }

    public boolean isDismissed() {
        return "dismissed".equals(state);
    }

    Stream<MarkedText.Mark> marks() {
        return spans.stream().map(stretch -> new MarkedText.Mark(stretch, "open", speaker, key));
    }

    private static TextFinding of(DraftQuotation claim, StoryText text) {
        Quotation said = claim.quotation();
        boolean named = !said.speaker().isBlank();
        KnownSpeaker likely = named ? null : claim.likely();
        String about = Stream
                .of(likely == null ? "" : "perhaps " + likely.name() + "?", said.role(), WORDS.type(said.type()),
                        said.cue().isBlank() ? "" : Quoted.of(said.cue()), claim.byHand() ? "named by hand" : "",
                        said.pieces().stream().allMatch(piece -> text.pasted(piece).isEmpty()) ? "" : "pasted")
                .filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
        return new TextFinding(QUOTATION + said.id(), said.id(), said.pieces().get(0), said.words(), said.speaker(),
                said.role(), about,
                named ? "named" : UNNAMED, named ? "named" : "bad", pieces(said.pieces(), text), said.pieces(), likely);
    }

    private static TextFinding of(UnclaimedMarks marks, StoryText text) {
        String about = marks.suggestion() == null ? "" : "looks like " + WORDS.reason(marks.suggestion());
        return new TextFinding(key("m", marks.span()), null, marks.span(), marks.words(), "", "", about, UNCLAIMED,
                "bad",
                pieces(List.of(marks.span()), text), List.of(marks.span()));
    }

    private static TextFinding of(Dismissal dismissal, StoryText text) {
        return new TextFinding(key("d", dismissal.span()), null, dismissal.span(), text.at(dismissal.span()),
                "Not a quotation", "",
                WORDS.reason(dismissal.reason()), "dismissed", "open", pieces(List.of(dismissal.span()), text),
                List.of(dismissal.span()));
    }

    /** Returns stretches of a text as they stand in the form. */
    static List<Piece> pieces(List<Span> spans, StoryText text) {
        return spans.stream().map(span -> new Piece(input(span), text.at(span), span.place().index(), span.start(),
                span.end())).toList();
    }

    private static String input(Span span) {
        return switch (span.place().field()) {
            case HEADLINE -> "headline";
            case STANDFIRST -> "standfirst";
            case KEY_POINT -> "keyPoints";
            case BODY -> "body";
        };
    }

    private static String key(String kind, Span span) {
        return kind + span.place().field() + "-" + span.place().index() + "-" + span.start();
    }
}
