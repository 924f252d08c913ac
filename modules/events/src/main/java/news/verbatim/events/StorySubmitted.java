package news.verbatim.events;

import java.time.Instant;
import java.util.List;

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
 * @param authors    all who wrote on the story; none of them may check or approve it
 * @param note       what they say to whoever decides; may be empty
 * @param wanted     by when they want the decision; null if at no certain time
 * @param by         who submitted it
 * @param at         when
 */
public record StorySubmitted(StoryId story, int revision, String slug, StoryText text, List<Quotation> quotations,
                             List<Dismissal> dismissals, List<Span> pasted, List<PersonId> authors, String note, PlannedTime wanted,
                             PersonId by, Instant at) implements Fact {
}
