package news.verbatim.drafting.comments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import news.verbatim.drafting.draft.Occurrences;
import news.verbatim.drafting.draft.ReadingOrder;
import news.verbatim.drafting.story.Revisions;
import news.verbatim.drafting.story.Shelf;
import news.verbatim.drafting.story.Story;
import news.verbatim.events.act.Actor;
import news.verbatim.events.act.Problems;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.act.Roles;
import news.verbatim.events.drafting.ColleagueMentioned;
import news.verbatim.events.id.PersonId;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.text.Span;
import news.verbatim.events.text.StoryText;
import news.verbatim.events.text.Typed;
import news.verbatim.jobs.Retried;
import news.verbatim.jobs.pace.Costly;
import news.verbatim.jobs.pace.Pace;

/**
 * Talking about the words of a story: beside the draft, and beside each revision that others have. Readers never see
 * it.
 */
@Stateless
@RolesAllowed({Roles.REPORTER, Roles.CHECKER, Roles.EDITOR, Roles.LEGAL, Roles.CHIEF, Roles.ADMINISTRATOR})
public class Commenting {

    /** How much can be said at once, in UTF-16 units. */
    public static final int LONGEST = 2_000;

    @Inject
    private Shelf shelf;

    @Inject
    private CommentShelf comments;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    @Inject
    private Event<ColleagueMentioned> mentioned;

    @Inject
    private Pace pace;

    /**
     * Returns what was said about a story: what is open first, in reading order and at its end what has lost its words;
     * then what is resolved, the latest first.
     *
     * @param revision the revision before the reader; {@link Revisions#NOW} for the draft
     */
    public List<CommentCard> of(StoryId story, int revision) {
        StoryText text = text(story, revision);
        Comparator<CommentCard> placed = Comparator.comparing(CommentCard::span,
                Comparator.nullsLast(ReadingOrder.OF_SPANS));
        Comparator<CommentCard> resolved = Comparator.comparing(CommentCard::resolvedAt,
                Comparator.nullsFirst(Comparator.reverseOrder()));
        return comments.beside(story, text).stream()
                .sorted(resolved.thenComparing(placed).thenComparing(CommentCard::at)).toList();
    }

    /**
     * Says something about some words. Sent twice with the same id, it is said once. Who is mentioned is told.
     *
     * @param id       a new id, made when the form was opened
     * @param revision the revision before the speaker; {@link Revisions#NOW} for the draft
     * @param span     where the words stand
     * @param words    the words; if they stand a little further on by now, that is where
     * @param said     what is said about them
     * @param people   who is mentioned in it
     * @throws Refusal at {@code commented} if the words are not there, at {@code commentSaid} if there is nothing or
     *         too much
     */
    @Interceptors(Retried.class)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void comment(UUID id, StoryId story, int revision, Span span, String words, String said,
            Collection<PersonId> people) {
        String kept = said(said, "commentSaid");
        if (comments.find(id) == null) {
            Anchor anchor = anchor(text(story, revision), span, words);
            comments.put(new Comment(id, story, anchor, kept, actor.id(), clock.instant()));
            tell(story, kept, people);
        }
    }

    /**
     * Answers a comment, and opens it again if it was resolved. Sent twice with the same id, it is said once.
     *
     * @throws Refusal at {@code commentAnswer} if there is nothing or too much; if there is no such comment
     */
    @Interceptors(Retried.class)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void answer(UUID id, UUID comment, String said, Collection<PersonId> people) {
        String kept = said(said, "commentAnswer");
        Comment answered = comments.comment(comment);
        if (comments.isNew(id)) {
            comments.put(new Reply(id, comment, kept, actor.id(), clock.instant()));
            answered.reopen();
            tell(answered.story(), kept, people);
        }
    }

    /** Says that nothing is left to do about a comment. */
    public void resolve(UUID comment) {
        comments.comment(comment).resolve(actor.id(), clock.instant());
    }

    /** Opens a resolved comment again. */
    public void reopen(UUID comment) {
        comments.comment(comment).reopen();
    }

    private StoryText text(StoryId story, int revision) {
        return (revision == Revisions.NOW ? shelf.story(story).draft() : shelf.revision(story, revision).draft())
                .text();
    }

    private static String said(String typed, String field) {
        String said = Typed.clean(typed).strip();
        new Problems().requireText(said, field, "Say something.").requireAtMost(LONGEST, said, field).refuseIfAny();
        return said;
    }

    /** What was typed since the words were marked may have moved them: they are looked for near where they stood. */
    private static Anchor anchor(StoryText text, Span span, String words) {
        Span found = new Occurrences(text).of(words == null ? "" : words).stream()
                .min(Comparator.comparing((Span other) -> !other.place().equals(span.place()))
                        .thenComparing(other -> Math.abs(other.start() - span.start())))
                .orElseThrow(
                        () -> Refusal.at("commented", "These words are not in the text any more. Mark them again."));
        return new Anchor(found, text.at(found.place()));
    }

    private void tell(StoryId id, String said, Collection<PersonId> people) {
        Story story = shelf.story(id);
        Instant now = clock.instant();
        Set<PersonId> told = new HashSet<>(people);
        pace.keep(Costly.MENTION, actor.id().toString(), told.size());
        told
                .forEach(person -> mentioned.fire(new ColleagueMentioned(id, story.revision(), story.headline(),
                        story.desk(), person, said, actor.id(), now)));
    }
}
