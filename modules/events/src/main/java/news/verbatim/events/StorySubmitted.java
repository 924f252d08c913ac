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
 * @param authors    all who wrote on the story; none of them may check or approve it
 * @param by         who submitted it
 * @param at         when
 */
public record StorySubmitted(StoryId story, int revision, String slug, StoryText text, List<Quotation> quotations,
                             List<Dismissal> dismissals, List<PersonId> authors, PersonId by, Instant at) implements Fact {
}
