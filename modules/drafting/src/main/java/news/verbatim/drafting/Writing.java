package news.verbatim.drafting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.UnaryOperator;
import news.verbatim.events.Actor;
import news.verbatim.events.Dismissal;
import news.verbatim.events.Problems;
import news.verbatim.events.QuotationId;
import news.verbatim.events.Roles;
import news.verbatim.events.Span;
import news.verbatim.events.StoryId;
import news.verbatim.events.StoryText;
import news.verbatim.events.Typed;

/**
 * Writing a story: the words, and who says what in them. Every change names the draft that the author had before them
 * ({@link WorkingCopy#number}) and is refused if there is a newer one, so that nobody overwrites what they have not seen.
 */
@Stateless
@RolesAllowed(Roles.REPORTER)
public class Writing {

    @Inject
    private Shelf shelf;

    @Inject
    private Reader reader;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /**
     * Begins a story. Sent twice with the same id, it is begun once.
     *
     * @param id   a new id, made when the form was opened
     * @param text what was written so far; every field but the desk may be empty
     * @throws news.verbatim.events.Refusal at the fields of the form ({@code headline}, {@code standfirst}, {@code keyPoints},
     *                                      {@code body}, {@code byline}, {@code desk}, {@code language}) if one is too long
     */
    public WorkingCopy begin(StoryId id, StoryText text) {
        Story begun = shelf.find(id);
        if (begun == null) {
            StoryText kept = TextRules.cleaned(text);
            TextRules.requireFit(kept);
            begun = new Story(id, Draft.of(kept, reader.reading()), actor.id(), clock.instant());
            shelf.put(begun);
        }
        return begun.workingCopy(reader.reading());
    }

    /**
     * Saves the words. Quotations are found anew; what was decided by hand stays where its words stay.
     *
     * @throws news.verbatim.events.Refusal as {@link #begin} does, and if the draft is not the newest or not editable
     */
    public WorkingCopy save(StoryId id, int number, StoryText text) {
        StoryText kept = TextRules.cleaned(text);
        TextRules.requireFit(kept);
        return change(id, number, draft -> draft.rewritten(kept, reader.reading()));
    }

    /**
     * Says who speaks.
     *
     * @throws news.verbatim.events.Refusal at {@code speaker} or {@code role}
     */
    public WorkingCopy attribute(StoryId id, int number, QuotationId quotation, String speaker, String role) {
        TextRules.requireSpeaker(speaker, role);
        return change(id, number, draft -> draft.attributed(quotation, Typed.line(speaker), Typed.line(role)));
    }

    /** Says that marks quote nobody, and why; a quotation that was found there is given up. */
    public WorkingCopy dismiss(StoryId id, int number, Span span, Dismissal.Reason reason) {
        new Problems().require(reason != null, "reason", "Say why this is no quotation.").refuseIfAny();
        return change(id, number, draft -> draft.dismissed(span, reason));
    }

    /**
     * Gives marked words to a speaker; takes back a dismissal of them.
     *
     * @throws news.verbatim.events.Refusal at {@code speaker} or {@code role}
     */
    public WorkingCopy claim(StoryId id, int number, Span span, String speaker, String role) {
        TextRules.requireSpeaker(speaker, role);
        return change(id, number, draft -> draft.claimed(span, Typed.line(speaker), Typed.line(role)));
    }

    private WorkingCopy change(StoryId id, int number, UnaryOperator<Draft> edit) {
        Story story = shelf.story(id);
        story.save(edit.apply(story.draft()), number, actor.id(), clock.instant());
        return story.workingCopy(reader.reading());
    }
}
