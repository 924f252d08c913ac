package news.verbatim.drafting.draft;

import news.verbatim.events.ModuleInternal;
import news.verbatim.events.act.Problems;
import news.verbatim.events.text.Place;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.Quoted;
import news.verbatim.events.text.Span;

/** The sweep at submission: every quotation mark is claimed by a quotation with a speaker, or dismissed. */
@ModuleInternal
public final class Sweeping {

    private static final int SHOWN = 60;

    private final Draft draft;
    private final StoryReading.Result read;

    public Sweeping(Draft draft, StoryReading.Result read) {
        this.draft = draft;
        this.read = read;
    }

    /**
     * Refuses a draft with an open mark.
     *
     * @throws news.verbatim.events.act.Refusal at each field where one stands
     */
    public void refuseIfOpen() {
        Problems problems = new Problems();
        for (UnclaimedMarks marks : draft.unclaimed(read)) {
            problems.require(false, field(marks.span().place()), marks.span(), "Nobody says " + shown(marks.words())
                    + " yet" + where(marks.span().place()) + ". Name a speaker, or say why it is no quotation.");
        }
        for (Quotation quotation : draft.quotations()) {
            Span words = quotation.pieces().get(0);
            Place place = words.place();
            String said = Quoted.of(shown(quotation.words())) + where(place);
            String unseen = Unseen.in(quotation.words());
            problems.require(unseen == null, field(place), words,
                    "In " + said + " stands a character that no reader sees ("
                            + unseen + "). Take it out: what is checked is what is read.");
            String named = Unseen.in(quotation.speaker() + " " + quotation.role());
            problems.require(named == null, field(place), words, "In the name of who says " + said
                    + " stands a character that no reader sees (" + named + "). Name them without it.");
            problems.require(!quotation.speaker().isBlank(), field(place), words,
                    "Who says " + said + "? Name the speaker.");
        }
        problems.refuseIfAny();
    }

    private static String shown(String words) {
        return words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…";
    }

    public static String field(Place place) {
        return switch (place.field()) {
            case HEADLINE -> "headline";
            case STANDFIRST -> "standfirst";
            case KEY_POINT -> "keyPoints";
            case BODY -> "body";
        };
    }

    private static String where(Place place) {
        return switch (place.field()) {
            case HEADLINE -> " in the headline";
            case STANDFIRST -> " in the standfirst";
            case KEY_POINT -> " in key point " + (place.index() + 1);
            case BODY -> " in paragraph " + (place.index() + 1) + " of the body";
        };
    }
}
