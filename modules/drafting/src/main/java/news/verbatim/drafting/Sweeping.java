package news.verbatim.drafting;

import news.verbatim.events.Place;
import news.verbatim.events.Problems;
import news.verbatim.events.Quotation;

/** The sweep at submission: every quotation mark is claimed by a quotation with a speaker, or dismissed. */
final class Sweeping {

    private static final int SHOWN = 60;

    private final Draft draft;
    private final Reading.Result read;

    Sweeping(Draft draft, Reading.Result read) {
        this.draft = draft;
        this.read = read;
    }

    /**
     * Refuses a draft with an open mark.
     *
     * @throws news.verbatim.events.Refusal at each field where one stands
     */
    void refuseIfOpen() {
        Problems problems = new Problems();
        for (UnclaimedMarks marks : draft.unclaimed(read)) {
            problems.require(false, field(marks.span().place()), "Nobody says " + shown(marks.words())
                    + " yet" + where(marks.span().place()) + ". Name a speaker, or say why it is no quotation.");
        }
        for (Quotation quotation : draft.quotations()) {
            Place place = quotation.pieces().get(0).place();
            String unseen = Unseen.in(quotation.words());
            problems.require(unseen == null, field(place), "In “" + shown(quotation.words()) + "”" + where(place)
                    + " stands a character that no reader sees (" + unseen + "). Take it out: what is checked is what is read.");
            String named = Unseen.in(quotation.speaker() + " " + quotation.role());
            problems.require(named == null, field(place), "In the name of who says “" + shown(quotation.words()) + "”" + where(place)
                    + " stands a character that no reader sees (" + named + "). Name them without it.");
            problems.require(!quotation.speaker().isBlank(), field(place), "Who says “" + shown(quotation.words()) + "”"
                    + where(place) + "? Name the speaker.");
        }
        problems.refuseIfAny();
    }

    private static String shown(String words) {
        return words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…";
    }

    static String field(Place place) {
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
