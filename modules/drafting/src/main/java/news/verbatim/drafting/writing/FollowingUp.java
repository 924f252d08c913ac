package news.verbatim.drafting.writing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import news.verbatim.drafting.story.Shelf;
import news.verbatim.drafting.story.Story;
import news.verbatim.events.act.Actor;
import news.verbatim.events.act.Roles;
import news.verbatim.events.drafting.FollowUpBegun;
import news.verbatim.events.id.StoryId;
import news.verbatim.jobs.Retried;

/** Beginning a story with the words of another one. */
@Stateless
@RolesAllowed(Roles.REPORTER)
public class FollowingUp {

    @Inject
    private Shelf shelf;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    @Inject
    private Event<FollowUpBegun> begun;

    /**
     * Begins a story that follows another one, with the words that its authors have and with who says what in them. Its
     * quotations are others, which nobody has checked. Sent twice with the same id, it is begun once.
     *
     * @param id a new id, made when the form was opened
     * @throws news.verbatim.events.act.Refusal if there is no story to follow
     */
    @Interceptors(Retried.class)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void begin(StoryId id, StoryId original) {
        if (shelf.find(id) != null) {
            return;
        }
        Story followed = shelf.story(original);
        Story story = new Story(id, followed.draft().unchecked(), actor.id(), clock.instant());
        story.follow(followed);
        shelf.put(story);
        begun.fire(new FollowUpBegun(id, original, followed.draft().text().headline(), actor.id(), clock.instant()));
    }
}
