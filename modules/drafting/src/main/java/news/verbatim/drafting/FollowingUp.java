package news.verbatim.drafting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import news.verbatim.events.Actor;
import news.verbatim.events.FollowUpBegun;
import news.verbatim.events.Roles;
import news.verbatim.events.StoryId;

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
     * Begins a story that follows another one, with the words that its authors have and with who says what in them. Its quotations are
     * others, which nobody has checked. Sent twice with the same id, it is begun once.
     *
     * @param id a new id, made when the form was opened
     * @throws news.verbatim.events.Refusal if there is no story to follow
     */
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
