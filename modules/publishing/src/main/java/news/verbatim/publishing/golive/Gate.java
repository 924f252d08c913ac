package news.verbatim.publishing.golive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import news.verbatim.events.act.Refusal;
import news.verbatim.events.id.StoryId;
import news.verbatim.events.question.GoLive;
import news.verbatim.events.question.Guard;
import news.verbatim.publishing.publication.Clearance;

/** Asks everybody who guards a promise whether a story may be public now. */
@ApplicationScoped
class Gate {

    /** Those whose silence is an objection. */
    private static final Set<Guard> MUST_ANSWER = EnumSet.allOf(Guard.class);

    @Inject
    private Event<GoLive> question;

    /** Returns what stands against it, in sentences; empty if nothing does. */
    List<String> objections(StoryId story, Clearance clearance) {
        GoLive asked = new GoLive(story, clearance.revision(), clearance.seal());
        question.fire(asked);
        return asked.objections(MUST_ANSWER);
    }

    /**
     * Asks on behalf of somebody who wants to schedule a story.
     *
     * @throws Refusal with all that stands against it
     */
    void refuseOnObjections(StoryId story, Clearance clearance) {
        List<String> objections = objections(story, clearance);
        if (!objections.isEmpty()) {
            throw new Refusal(objections.stream().map(reason -> new Refusal.Problem(null, reason)).toList());
        }
    }
}
