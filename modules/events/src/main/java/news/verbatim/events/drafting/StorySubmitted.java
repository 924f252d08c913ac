package news.verbatim.events.drafting;

import java.time.Instant;
import java.util.List;
import news.verbatim.events.Fact;
import news.verbatim.events.act.PlannedTime;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Answer;
import news.verbatim.events.text.Dismissal;
import news.verbatim.events.text.Quotation;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.StoryText;

/**
 * A reporter gave a revision to the checkers. Every quotation mark in it is claimed or dismissed.
 *
 * @param story      the story
 * @param revision   the number of the revision, from 1
 * @param slug       the last part of the address that it will have
 * @param text       the words
 * @param quotations every quotation in them, in reading order, each with a speaker
 * @param dismissals the marks that quote nobody
 * @param pasted     the stretches of quotations that came out of a clipboard
 * @param answers    what its authors say to the checkers about quotations that stopped the revision before
 * @param authors    all who wrote on the story; none of them may check or approve it
 * @param note       what they say to whoever decides; may be empty
 * @param wanted     by when they want the decision; null if at no certain time
 * @param by         who submitted it
 * @param at         when
 */
public record StorySubmitted(StoryId story, int revision, String slug, StoryText text, List<Quotation> quotations,
        List<Dismissal> dismissals, List<Span> pasted, List<Answer> answers, List<PersonId> authors,
        String note, PlannedTime wanted, PersonId by, Instant at) implements Fact {
}
